import {
  FaceResult,
  QaFault,
  type QaSettings,
  type QaState,
  QaTarget,
  ReviewResult,
} from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { QA, QA_FACE, QA_FAULT, QA_REVIEW, QA_TARGET } from '../../text';
import { QaGroup } from './qa-group';
import { QaSelect } from './qa-select';

interface QaOutsideProps {
  readonly state: Pick<QaState, 'faceResult' | 'reviewResult' | 'faults'>;
  readonly onSet: (settings: QaSettings) => void;
}

/** What the systems outside will answer, and what is wrong with them. */
export function QaOutside({ state, onSet }: QaOutsideProps): ReactElement {
  return (
    <>
      <QaGroup title={QA.answers}>
        <QaSelect
          label={QA.face}
          value={state.faceResult}
          options={FaceResult.options.map((value) => ({ value, text: QA_FACE[value] }))}
          onChange={(faceResult) => onSet({ faceResult })}
        />
        <QaSelect
          label={QA.review}
          value={state.reviewResult}
          options={ReviewResult.options.map((value) => ({ value, text: QA_REVIEW[value] }))}
          onChange={(reviewResult) => onSet({ reviewResult })}
        />
      </QaGroup>
      <QaGroup title={QA.faults}>
        {QaTarget.options.map((target) => (
          <QaSelect
            key={target}
            label={QA_TARGET[target]}
            value={state.faults[target]}
            options={QaFault.options.map((value) => ({ value, text: QA_FAULT[value] }))}
            onChange={(fault) => onSet({ faults: { [target]: fault } })}
          />
        ))}
      </QaGroup>
    </>
  );
}
