import type { QaScene, ScenarioName } from '@gongji/shared/contracts';
import { productStage } from './product-stage';
import { SCENARIOS } from './scenarios';

let lastPlayed: Promise<unknown> = Promise.resolve();

/**
 * Forgets everything and plays one scenario at the product that listens there; whoever asks
 * meanwhile waits. Asked for twice it is played twice, and stands the second time as it did first.
 * @throws where the product answers otherwise than the story needs
 */
export function playScenario(scenario: ScenarioName, productUrl: string): Promise<QaScene> {
  const played = lastPlayed.then(async () => {
    const stage = productStage(productUrl);
    await stage.forgetEverything();
    return { scenario, ...(await SCENARIOS[scenario](stage)) };
  });
  lastPlayed = played.catch(() => null);
  return played;
}
