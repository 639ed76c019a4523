import { createHash } from 'node:crypto';
import axios from 'axios';
import { BREAKS_CONTRACT, type Outside } from '../../ports/outside';
import type { Statement, StatementSource } from '../../ports/statement-source';
import { createGuard, type Guard } from './guard';
import { parseStatement } from './parse-statement';

/** A day of a large area is a large file. */
const DEADLINE_MS = 60_000;
const MAX_FILE_BYTES = 200_000_000;

type System = Parameters<StatementSource['read']>[0];

/** Statement files over HTTP, checked against the hash that comes with them. */
export function createHttpStatements(urls: Readonly<Record<System, string>>): StatementSource {
  const guards: Readonly<Record<System, Guard>> = { core: createGuard(), collector: createGuard() };
  return {
    read: (system, day) => guards[system](() => readFile(urls[system], system, day)),
  };
}

async function readFile(url: string, system: System, day: string): Promise<Outside<Statement>> {
  try {
    const answer = await axios.get<Buffer>(`${url}/${system}/statement-files/${day}`, {
      responseType: 'arraybuffer',
      maxContentLength: MAX_FILE_BYTES,
      maxRedirects: 0,
      proxy: false,
      signal: AbortSignal.timeout(DEADLINE_MS),
      validateStatus: () => true,
    });
    if (answer.status !== 200) return { kind: 'unsure', why: `status-${answer.status}` };
    return checked(answer.data, String(answer.headers['content-digest']));
  } catch (error) {
    const why = axios.isAxiosError(error) ? (error.code ?? 'network') : 'network';
    return { kind: 'unsure', why };
  }
}

function checked(file: Buffer, digest: string): Outside<Statement> {
  const hash = createHash('sha256').update(file).digest();
  if (digest !== `sha-256=:${hash.toString('base64')}:`) {
    return { kind: 'unsure', why: 'hash-differs' };
  }
  const lines = parseStatement(file.toString('utf8'));
  if (!lines) return { kind: 'unsure', why: BREAKS_CONTRACT };
  return { kind: 'done', value: { sha256: hash.toString('hex'), lines } };
}
