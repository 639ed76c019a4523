import { QaAct, QaCodeIssued, QaSettings, QaState } from '@gongji/shared/contracts';
import { send } from './transport';

/** The played world as QA set it; null where there is no QA door. */
export async function readQa(): Promise<QaState | null> {
  try {
    return QaState.parse(await send({ method: 'GET', path: '/qa/state' }));
  } catch {
    return null;
  }
}

/** Changes what is given, answers the whole state. */
export async function changeQa(settings: QaSettings): Promise<QaState> {
  const body = QaSettings.parse(settings);
  return QaState.parse(await send({ method: 'PUT', path: '/qa/settings', body }));
}

/** Does what happens outside of the app, answers the whole state. */
export async function doQaAct(act: QaAct): Promise<QaState> {
  const body = QaAct.parse(act);
  return QaState.parse(await send({ method: 'POST', path: '/qa/acts', body }));
}

/** What a clerk at the counter gives to a demo person who shows their papers. */
export async function counterCodeOf(demoId: string): Promise<string> {
  const body = { kind: 'counter', value: demoId };
  const answer = await send({ method: 'POST', path: '/qa/codes', body });
  return QaCodeIssued.parse(answer).code;
}

/** Empties every table and seeds the demo people anew. */
export async function resetQa(): Promise<void> {
  await send({ method: 'POST', path: '/qa/reset' });
}
