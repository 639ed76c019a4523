import { type ReactElement, useState } from 'react';
import { type ApiProblem, asProblem } from '../../api';
import {
  Agreement,
  Button,
  ErrorState,
  noticeInForce,
  Points,
  useProblemShown,
  View,
} from '../../components';
import { platformCredential } from '../../platform/login';
import { go, replace } from '../../platform/navigate';
import { useTop } from '../../platform/use-top';
import { ME, MY_DATA } from '../../text';
import { enter } from './enter';

const { first } = MY_DATA;

/** What becomes of an ID number, read once before somebody is let in; by a guardian under 14. */
export function SignInPaper(): ReactElement {
  const [guardian, setGuardian] = useState(false);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  useProblemShown(problem);
  useTop(guardian);
  const agree = async () => {
    setSending(true);
    setProblem(null);
    try {
      const given = await platformCredential();
      await enter(given, { agreed: noticeInForce('identity-notice'), guardian });
    } catch (error) {
      const failed = asProblem(error);
      if (failed.code === 'guardian-needed') setGuardian(true);
      else setProblem(failed);
    }
    setSending(false);
  };
  return (
    <>
      <View role="alert">{guardian ? <Points icon="info" points={[first.guardian]} /> : null}</View>
      {problem ? <ErrorState problem={problem} /> : null}
      <Agreement
        // A guardian reads for themselves: the child's tick is none of theirs.
        key={String(guardian)}
        kind="identity-notice"
        missing={first.notAgreed}
        confirm={guardian ? first.asGuardian : first.agree}
        sending={sending}
        onConfirm={() => void agree()}
        other={{ text: first.decline, onPress: () => replace('signIn') }}
      />
      <Button text={ME.privacy} look="quiet" onPress={() => go('privacy')} />
    </>
  );
}
