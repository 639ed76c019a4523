import { QaAct, QaSettings, QaState } from '@gongji/shared/contracts';
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

/** Empties every table and seeds the demo people anew. */
export async function resetQa(): Promise<void> {
  await send({ method: 'POST', path: '/qa/reset' });
}
