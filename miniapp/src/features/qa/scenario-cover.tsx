import { ScenarioName } from '@gongji/shared/contracts';
import { type ReactElement, useEffect, useState } from 'react';
import { QA_SCENES, SCENARIO_WORDS } from '../../text/scenarios';
import { openScene } from './open-scene';
import './scenario-cover.scss';

interface ScenarioCoverProps {
  /** As the address has it. */
  readonly name: string;
}

/** Over the whole preview while a scenario is made ready; goes away with the page it opens. */
export function ScenarioCover({ name }: ScenarioCoverProps): ReactElement {
  const known = ScenarioName.safeParse(name).data;
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (known) openScene(known).catch(() => setFailed(true));
  }, [known]);
  return (
    <div className="shell qa-cover">
      <p className="qa-cover-title" role="status">
        {known ? SCENARIO_WORDS[known].title : QA_SCENES.unknown(name)}
      </p>
      {known && !failed ? <p>{QA_SCENES.preparing}</p> : null}
      {failed ? <p role="alert">{QA_SCENES.failed}</p> : null}
      {known && !failed ? null : (
        <p className="qa-cover-ways">
          {known ? <a href={`?scenario=${known}`}>{QA_SCENES.again}</a> : null}
          <a href={window.location.pathname}>{QA_SCENES.without}</a>
        </p>
      )}
    </div>
  );
}
