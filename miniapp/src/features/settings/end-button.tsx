import { type ReactElement, useState } from 'react';
import { type ApiProblem, asProblem } from '../../api';
import { Button, ErrorState } from '../../components';

interface EndButtonProps {
  readonly text: string;
  /** For screen readers, where several stand on a page. */
  readonly label?: string;
  readonly end: () => Promise<unknown>;
  readonly onEnded: () => void;
}

/** Ends sessions at once. Asked twice it does no harm: a lost answer is simply asked again. */
export function EndButton({ text, label, end, onEnded }: EndButtonProps): ReactElement {
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const press = async () => {
    setSending(true);
    try {
      await end();
      setProblem(null);
      onEnded();
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setSending(false);
    }
  };
  return (
    <>
      {problem ? <ErrorState problem={problem} /> : null}
      <Button
        text={text}
        {...(label ? { label } : {})}
        look="second"
        sending={sending}
        onPress={() => void press()}
      />
    </>
  );
}
