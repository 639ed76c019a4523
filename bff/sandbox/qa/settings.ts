import type { QaSettings } from '@gongji/shared/contracts';
import type { Run } from '../database/open-database';
import { SETTINGS_AT_START, type Settings } from './settings-at-start';

/** What QA has decided; the beginning's settings where a reset is just under way. */
export async function readSettings(run: Run): Promise<Settings> {
  const [settings] = await run<Settings>(
    `select today, face_result as "faceResult", faults from sandbox.settings`,
  );
  return settings ?? SETTINGS_AT_START;
}

/** Changes what is given and leaves the rest. To be run in a transaction: it locks the settings. */
export async function changeSettings(run: Run, change: QaSettings): Promise<void> {
  await run('select 1 from sandbox.settings for update');
  const before = await readSettings(run);
  const { today = before.today, faceResult = before.faceResult } = change;
  const faults = { ...before.faults, ...change.faults };
  await run('update sandbox.settings set today = $1, face_result = $2, faults = $3', [
    today,
    faceResult,
    JSON.stringify(faults),
  ]);
}
