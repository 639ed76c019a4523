import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as path } from 'node:path';
import { createSandbox } from '@gongji/bff/sandbox/create-sandbox';
import { demoSignIn } from '@gongji/bff/sandbox/scenarios/acts/demo-sign-in';
import { createFamily, join } from '../component/harness/family-story';
import { emptyDatabase } from '../component/harness/new-database';
import { type PersonClient, personClient } from '../component/harness/person-client';
import { NUMBERS, PERSONAL } from '../component/harness/personal-traces';
import { GATEWAY_CHANNELS } from '../component/harness/test-channels';
import { untilFinal } from '../component/money/money-story';
import { freePorts } from '../many/free-ports';
import { realProcess } from '../many/real-process';
import { type Span, startTraceCollector } from './trace-collector';

const PATIENCE_MS = 120_000;
const folder = mkdtempSync(path(tmpdir(), 'gongji-tracing-'));
let spans: readonly Span[];
let said: string;
/** What the last answer carried. */
let traceId: string;

/** A family's first days at a BFF as it ships, which is then stopped and sends what is left. */
beforeAll(async () => {
  const collector = await startTraceCollector();
  const databaseUrl = await emptyDatabase('tracing');
  const sandbox = await createSandbox({ databaseUrl, channels: GATEWAY_CHANNELS });
  const { url: sandboxUrl } = await sandbox.listen(0);
  const [port = 0] = await freePorts(1);
  const key = () => randomBytes(32).toString('base64');
  const bff = realProcess({
    name: 'traced',
    port,
    logFile: path(folder, 'bff.log'),
    env: {
      ...{ DATABASE_URL: databaseUrl, SANDBOX_URL: sandboxUrl, PORT: String(port) },
      ...{ DATA_KEY: key(), INDEX_KEY: key(), OTEL_EXPORTER_OTLP_ENDPOINT: collector.url },
    },
  });
  await bff.start();
  traceId = await liveALittle(`http://127.0.0.1:${port}`);
  await bff.stop();
  await sandbox.close();
  ({ spans, said } = await collector.stop());
}, PATIENCE_MS);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function liveALittle(url: string): Promise<string> {
  const signIn = async (demoId: string): Promise<PersonClient> => {
    const body = demoSignIn(demoId);
    const { token, me } = await personClient(url, '', '').ok('signIn', { body });
    return personClient(url, token, me.personId);
  };
  const organizer = await signIn('lin-jianguo');
  const { familyId } = await createFamily(organizer);
  await join(organizer, await signIn('lin-defu'), familyId, 'parent', 'father');
  const moved = { params: { familyId }, body: { amountFen: 1_000 } };
  const recordId = (await organizer.ok('movePot', moved)).result?.orderId ?? '';
  await untilFinal(organizer, recordId);
  const { headers } = await organizer.send('readRecord', { params: { recordId } });
  return String(headers['x-trace-id']);
}

/** Names of the spans just below those of a name. */
function below(name: string): readonly string[] {
  const above = new Set(spans.filter((span) => span.name === name).map(({ spanId }) => spanId));
  return spans.filter(({ parentSpanId = '' }) => above.has(parentSpanId)).map((span) => span.name);
}

describe('the traces of a BFF that is told of a collector', () => {
  it('show a request by its route, and below it what it asked of the database', () => {
    expect(below('POST /api/families/:familyId/pot-transfers')).toEqual(
      expect.arrayContaining(['sql select', 'sql insert', 'sql commit']),
    );
  });

  it('show a job, and below it the calls to outside systems', () => {
    expect(below('job advance-order')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^outside /), 'sql select']),
    );
  });

  it('carry the number that an answer carries', () => {
    const found = spans.find(({ attributes }) => JSON.stringify(attributes).includes(traceId));
    expect(found?.name).toBe('GET /api/records/:recordId');
  });

  it('hold no name, ID number or telephone of anybody', () => {
    expect(spans.length).toBeGreaterThan(200);
    expect(PERSONAL.filter((text) => said.includes(text))).toEqual([]);
    const texts = spans.flatMap(({ name, attributes }) => [name, JSON.stringify(attributes)]);
    expect(texts.filter((text) => NUMBERS.test(text))).toEqual([]);
  });
});
