import type { QaSettings, QaState } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { QA } from '../../text';
import { QaGroup } from './qa-group';

interface QaClockProps {
  readonly state: Pick<QaState, 'today' | 'time'>;
  readonly onSet: (settings: QaSettings) => void;
}

/** Which day and hour it is in the played world. */
export function QaClock({ state, onSet }: QaClockProps): ReactElement {
  return (
    <QaGroup title={QA.clockTitle}>
      <label className="qa-row">
        <span className="qa-label">{QA.today}</span>
        <input
          className="qa-control"
          type="date"
          value={state.today ?? ''}
          onChange={(event) => onSet({ today: event.target.value || null })}
        />
      </label>
      <label className="qa-row">
        <span className="qa-label">{QA.time}</span>
        <input
          className="qa-control"
          type="time"
          value={state.time ?? ''}
          onChange={(event) => onSet({ time: event.target.value || null })}
        />
      </label>
    </QaGroup>
  );
}
