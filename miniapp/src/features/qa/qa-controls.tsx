import { FaceResult, QaFault, QaTarget, ReviewResult } from '@gongji/shared/contracts';
import { type ReactElement, useState } from 'react';
import { Button } from '../../components';
import { useSession } from '../../state/session';
import { DEMO_GROUP, QA, QA_FACE, QA_FAULT, QA_REVIEW, QA_TARGET } from '../../text';
import { QaActs } from './qa-acts';
import { QaSelect } from './qa-select';
import { useQa } from './use-qa';

/** Who to be, which day it is, and what goes wrong. */
export function QaControls(): ReactElement | null {
  const { state, said, be, set, act, reset } = useQa();
  const [asked, setAsked] = useState(false);
  const me = useSession((session) => session.me);
  if (!state) return null;
  const here = state.people.find((person) => person.name === me?.name)?.demoId ?? '';
  return (
    <>
      <QaSelect
        label={QA.person}
        value={here}
        options={[
          ...(here ? [] : [{ value: '', text: QA.personNone }]),
          ...state.people.map(({ demoId, name, age, about, group }) => ({
            value: demoId,
            text: `${name} ${age} · ${about}`,
            group: DEMO_GROUP[group],
          })),
        ]}
        onChange={be}
      />
      <label className="qa-row">
        <span className="qa-label">{QA.today}</span>
        <input
          className="qa-control"
          type="date"
          value={state.today ?? ''}
          onChange={(event) => void set({ today: event.target.value || null })}
        />
      </label>
      <label className="qa-row">
        <span className="qa-label">{QA.time}</span>
        <input
          className="qa-control"
          type="time"
          value={state.time ?? ''}
          onChange={(event) => void set({ time: event.target.value || null })}
        />
      </label>
      <QaSelect
        label={QA.face}
        value={state.faceResult}
        options={FaceResult.options.map((value) => ({ value, text: QA_FACE[value] }))}
        onChange={(faceResult) => set({ faceResult })}
      />
      <QaSelect
        label={QA.review}
        value={state.reviewResult}
        options={ReviewResult.options.map((value) => ({ value, text: QA_REVIEW[value] }))}
        onChange={(reviewResult) => set({ reviewResult })}
      />
      {QaTarget.options.map((target) => (
        <QaSelect
          key={target}
          label={`${QA.faults}：${QA_TARGET[target]}`}
          value={state.faults[target]}
          options={QaFault.options.map((value) => ({ value, text: QA_FAULT[value] }))}
          onChange={(fault) => set({ faults: { [target]: fault } })}
        />
      ))}
      <QaActs people={state.people} onAct={(done) => void act(done)} />
      <p className="qa-said" role="status">
        {said}
      </p>
      <Button
        text={asked ? QA.resetAsk : QA.reset}
        look="stop"
        onPress={() => (asked ? void reset() : setAsked(true))}
      />
    </>
  );
}
