import { readFileSync } from 'node:fs';
import { ChannelsFile } from './channel-config';
import { checkSmAlgorithms } from './self-check';

/**
 * Reads the channels of one side, once this Node has proved that it can use them.
 * @throws with one sentence, which names no value: the file holds secrets
 */
export function readChannelsFile(path: string): ChannelsFile {
  checkSmAlgorithms();
  const parsed = ChannelsFile.safeParse(jsonOf(path));
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues.map((issue) => issue.path.join('.') || 'the file');
  throw new Error(`the channels file ${path} is wrong at ${[...new Set(where)].join(', ')}`);
}

function jsonOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is no JSON' : 'cannot be read';
    throw new Error(`the channels file ${path} ${why}`);
  }
}
