import { type ReactElement, useState } from 'react';
import {
  Actions,
  Button,
  CounterCode,
  Done,
  EmptyState,
  ErrorState,
  useProblemShown,
  View,
} from '../../components';
import { back } from '../../platform/navigate';
import { useTop } from '../../platform/use-top';
import { useSession } from '../../state/session';
import { useElder } from '../../state/ui-mode';
import { FACE, REAL_NAME } from '../../text';
import { RealNameForm } from './real-name-form';
import { RealNameSteps } from './real-name-steps';
import { useRealName } from './use-real-name';
import { useRealNameDraft } from './use-real-name-draft';

/** Who are you, and prove it: by face or at the counter, with a way out of every end. */
export function RealNameFlow(): ReactElement {
  const elder = useElder();
  const answers = useRealNameDraft();
  const real = useRealName(answers);
  useTop(`${real.check?.way} ${real.ended} ${answers.guardian} ${answers.value.step}`);
  const me = useSession((session) => session.me?.name) ?? '';
  if (real.ended === 'passed') {
    return (
      <Done title={REAL_NAME.done(me)} about={REAL_NAME.doneAbout}>
        <Button text={REAL_NAME.goOn} onPress={back} />
      </Done>
    );
  }
  if (!real.check) {
    const Form = elder ? RealNameSteps : RealNameForm;
    return <Form answers={answers} real={real} />;
  }
  const { name, idNumber } = answers.value;
  const again = () => void real.start({ name: name.trim(), idNumber }, 'face');
  return <Proving real={real} onFaceAgain={again} />;
}

type RealName = ReturnType<typeof useRealName>;

interface ProvingProps {
  readonly real: RealName;
  /** The same face check once more. */
  readonly onFaceAgain: () => void;
}

function Proving({ real, onFaceAgain }: ProvingProps): ReactElement {
  const { check, ended, sending, problem, tryCode, askAgain, change, startOver } = real;
  const [code, setCode] = useState('');
  const atCounter = check?.way === 'counter';
  const send = (typed: string) => {
    setCode(typed);
    void tryCode(typed);
  };
  useProblemShown(problem);
  if (problem && !problem.unsure) return <ErrorState problem={problem} onRetry={startOver} />;
  // Nobody knows yet what came of it, so that what was proved is still good.
  const again = atCounter ? () => send(code) : askAgain;
  const note = problem ? <ErrorState problem={problem} onRetry={again} /> : null;
  if (atCounter) {
    return (
      <>
        {note}
        <CounterCode
          sending={sending}
          refused={ended === 'failed'}
          onCode={send}
          onFace={() => change('face')}
        />
      </>
    );
  }
  const failed = ended === 'failed';
  return (
    <>
      {note}
      <View role="status">
        <EmptyState
          icon={failed ? 'cross' : 'clock'}
          title={failed ? FACE.failed : FACE.waiting}
          about={failed ? FACE.failedAbout : FACE.waitingAbout}
        />
      </View>
      <Actions>
        {failed ? <Button text={FACE.again} sending={sending} onPress={onFaceAgain} /> : null}
        <Button text={REAL_NAME.counter} onPress={() => change('counter')} />
        {failed ? <Button text={REAL_NAME.again} look="second" onPress={startOver} /> : null}
      </Actions>
    </>
  );
}
