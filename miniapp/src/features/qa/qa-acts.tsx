import type { QaAct, QaState } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { DEMO_GROUP, QA } from '../../text';
import { QaGroup } from './qa-group';
import { QaSelect } from './qa-select';

const COVER_YEAR = 2026;
const SPENT_FEN = 50_000;

interface QaActsProps {
  readonly people: QaState['people'];
  readonly onAct: (act: QaAct) => void;
  /** At the counter; what the clerk gives is said. */
  readonly onPapers: (demoId: string) => void;
}

/** What people do outside of the app: pay at the tax channel, spend at a counter. */
export function QaActs({ people, onAct, onPapers }: QaActsProps): ReactElement {
  const options = [
    { value: '', text: QA.nobody },
    ...people.map(({ demoId, name, group }) => ({
      value: demoId,
      text: name,
      group: DEMO_GROUP[group],
    })),
  ];
  return (
    <QaGroup title={QA.acts}>
      <QaSelect
        label={QA.cash}
        value=""
        options={options}
        onChange={(demoId) => onAct({ act: 'pay-premium-in-cash', demoId, coverYear: COVER_YEAR })}
      />
      <QaSelect
        label={QA.spend}
        value=""
        options={options}
        onChange={(demoId) => onAct({ act: 'spend-at-counter', demoId, amountFen: SPENT_FEN })}
      />
      <QaSelect label={QA.papers} value="" options={options} onChange={onPapers} />
      <p className="qa-note">{QA.cards}</p>
    </QaGroup>
  );
}
