import { ScenarioName } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { Fold } from '../../components';
import { QA_SCENES, SCENARIO_WORDS } from '../../text/scenarios';

/** Every ready-made state as a link that may be passed on: it works in any browser. */
export function QaScenarios(): ReactElement {
  return (
    <Fold title={QA_SCENES.title} about={QA_SCENES.about} openAtFirst={false}>
      {ScenarioName.options.map((name) => (
        <a key={name} className="qa-scene" href={`?scenario=${name}`}>
          <span className="qa-scene-title">{SCENARIO_WORDS[name].title}</span>
          <span className="qa-scene-about">{SCENARIO_WORDS[name].about}</span>
        </a>
      ))}
    </Fold>
  );
}
