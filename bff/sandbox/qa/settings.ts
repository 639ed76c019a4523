import type { QaSettings } from '@gongji/shared/contracts';
import type { Run } from '../database/open-database';
import { SETTINGS_AT_START, type Settings } from './settings-at-start';

/** What QA has decided; the beginning's settings where a reset is just under way. */
export async function readSettings(run: Run): Promise<Settings> {
  const [settings] = await run<Settings>(
    `select today, time_of_day as "time", time_set_at as "timeSetAt", face_result as "faceResult",
       review_result as "reviewResult", faults from sandbox.settings`,
  );
  if (!settings) return SETTINGS_AT_START;
  // A target that came later is not in what an older sandbox kept.
  return { ...settings, faults: { ...SETTINGS_AT_START.faults, ...settings.faults } };
}

/** Changes what is given and leaves the rest. To be run in a transaction: it locks the settings. */
export async function changeSettings(run: Run, change: QaSettings): Promise<void> {
  await run('select 1 from sandbox.settings for update');
  const before = await readSettings(run);
  const { today = before.today, time = before.time } = change;
  const { faceResult = before.faceResult, reviewResult = before.reviewResult } = change;
  const timeSetAt = change.time === undefined ? before.timeSetAt : setAt(change.time);
  const faults = { ...before.faults, ...change.faults };
  await run(
    `update sandbox.settings set today = $1, time_of_day = $2, time_set_at = $3,
       face_result = $4, review_result = $5, faults = $6`,
    [today, time, timeSetAt, faceResult, reviewResult, JSON.stringify(faults)],
  );
}

/** A set time runs from the moment it was set, also where the same one is set again. */
function setAt(time: string | null): string | null {
  return time === null ? null : new Date().toISOString();
}
