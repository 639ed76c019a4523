import type { ReactElement } from 'react';
import { Actions, Button, EmptyState, ErrorState, Points, Text, View } from '../../components';
import { FACE } from '../../text';
import { type FacePurpose, useFaceCheck } from './use-face-check';

interface FaceCheckProps {
  readonly purpose: FacePurpose;
  /** Back to what the check was for, with whatever came of it. */
  readonly onReturn: () => void;
  /** False where nobody may say that they cannot: upgrading needs the check. */
  readonly mayGoWithout: boolean;
}

/** The check from its explanation to its result, with a way out of every end. */
export function FaceCheck({ purpose, onReturn, mayGoWithout }: FaceCheckProps): ReactElement {
  const { face, start, cannot, sending, problem } = useFaceCheck(purpose);
  const { stage, verifier } = face;
  const without = () => {
    cannot();
    onReturn();
  };
  const begin = () => void start();
  return (
    <>
      <View role="status">
        {stage === 'started' ? (
          <EmptyState icon="clock" title={FACE.waiting} about={FACE.waitingAbout} />
        ) : null}
        {stage === 'passed' ? (
          <EmptyState icon="check" title={FACE.passed} about={FACE.passedAbout} />
        ) : null}
        {stage === 'failed' ? (
          <EmptyState icon="cross" title={FACE.failed} about={FACE.failedAbout} />
        ) : null}
      </View>
      {stage === 'none' || stage === 'cannot' ? (
        <>
          <Text className="lead">{FACE.lead}</Text>
          <Points points={FACE.points} icon="info" />
        </>
      ) : null}
      {verifier ? <Text className="soft">{FACE.verifier(verifier)}</Text> : null}
      {problem ? <ErrorState problem={problem} /> : null}
      <Actions>
        {stage === 'passed' ? <Button text={FACE.goOn} onPress={onReturn} /> : null}
        {stage === 'passed' || stage === 'started' ? null : (
          <Button
            text={stage === 'failed' ? FACE.again : FACE.start}
            sending={sending}
            onPress={begin}
          />
        )}
        {stage !== 'passed' && mayGoWithout ? (
          <Button text={FACE.cannot} look="second" onPress={without} />
        ) : null}
      </Actions>
    </>
  );
}
