import { QaScene, type ScenarioName } from '@gongji/shared/contracts';
import { send } from './transport';

/** A whole story of a family, on a machine that has other things to do. */
const STORY_MS = 60_000;

/** Forgets everything and plays a scenario; answers who opens which page now. */
export async function playScenario(name: ScenarioName): Promise<QaScene> {
  const path = `/qa/scenarios/${name}`;
  return QaScene.parse(await send({ method: 'POST', path, timeoutMs: STORY_MS }));
}
