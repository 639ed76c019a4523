import { type ReactElement, useState } from 'react';
import {
  Actions,
  Agreement,
  Button,
  CommandNotes,
  EmptyState,
  ErrorState,
  Points,
  Text,
  View,
} from '../../components';
import { useTop } from '../../platform/use-top';
import { FACE } from '../../text';
import { CounterWay } from './counter-way';
import { type FacePurpose, useFaceCheck } from './use-face-check';

interface FaceCheckProps {
  readonly purpose: FacePurpose;
  /** Back to what the check was for, with whatever came of it. */
  readonly onReturn: () => void;
  /** False where nobody may say that they cannot: upgrading needs the check. */
  readonly mayGoWithout: boolean;
  /** True: they have come to show papers. */
  readonly atCounter: boolean;
}

/** The check from its explanation to its result, with a way out of every end. */
export function FaceCheck(props: FaceCheckProps): ReactElement {
  const { purpose, onReturn, mayGoWithout } = props;
  const [atCounter, setAtCounter] = useState(props.atCounter);
  const { face, command, start, take, cannot, unasked } = useFaceCheck(purpose);
  const { stage, verifier } = face;
  // Each check asks anew; but first come the ways on, not a paper that has been read.
  const [again, setAgain] = useState(false);
  const atPaper = stage === 'none' || stage === 'cannot' || (stage === 'failed' && again);
  useTop(`${stage} ${atCounter} ${again}`);
  const without = () => {
    cannot();
    onReturn();
  };
  if (again && stage === 'started') setAgain(false);
  const begin = () => void start();
  if (atCounter && stage !== 'passed') {
    const toFace = () => setAtCounter(false);
    return <CounterWay purpose={purpose} onProved={take} onFace={toFace} />;
  }
  return (
    <>
      <View role="status">
        {stage === 'started' ? (
          <EmptyState icon="clock" title={FACE.waiting} about={FACE.waitingAbout} />
        ) : null}
        {stage === 'passed' ? (
          <EmptyState icon="check" title={FACE.passed} about={FACE.passedAbout} />
        ) : null}
        {stage === 'failed' && !again ? (
          <EmptyState icon="cross" title={FACE.failed} about={FACE.failedAbout} />
        ) : null}
      </View>
      {atPaper ? (
        <>
          <Text className="lead">{FACE.lead}</Text>
          <Points points={FACE.points} icon="info" />
        </>
      ) : null}
      {unasked ? <ErrorState problem={unasked} /> : null}
      {atPaper ? (
        <Agreement
          kind="face-notice"
          missing={FACE.notAgreed}
          confirm={FACE.start}
          sending={command.sending}
          onConfirm={begin}
        />
      ) : null}
      <CommandNotes command={command} onAnswer={take} />
      <Actions>
        {stage === 'passed' ? <Button text={FACE.goOn} onPress={onReturn} /> : null}
        {stage === 'failed' && !again ? (
          <Button text={FACE.again} onPress={() => setAgain(true)} />
        ) : null}
        {stage === 'passed' ? null : (
          <Button text={FACE.counter} onPress={() => setAtCounter(true)} />
        )}
        {stage !== 'passed' && mayGoWithout ? (
          <Button text={FACE.cannot} look="second" onPress={without} />
        ) : null}
      </Actions>
      {verifier ? <Text className="soft">{FACE.verifier(verifier)}</Text> : null}
    </>
  );
}
