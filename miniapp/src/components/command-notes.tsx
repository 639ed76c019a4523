import type { ReactElement } from 'react';
import type { ApiProblem } from '../api';
import { ErrorState } from './error-state';
import { UnfinishedNotice } from './unfinished-notice';
import { useProblemShown } from './use-problem-shown';

/** What is told here of a command, by the answer it gets. */
export interface Answered<A> {
  readonly sending: boolean;
  readonly problem: ApiProblem | null;
  readonly unfinished: boolean;
  readonly resume: () => Promise<A | null>;
}

interface CommandNotesProps<A> {
  readonly command: Answered<A>;
  /** Takes the answer of an earlier request that is asked for again. */
  readonly onAnswer: (answer: A) => void;
}

/** What stands above the button of a command: an earlier one without answer, or what went wrong. */
export function CommandNotes<A>({ command, onAnswer }: CommandNotesProps<A>): ReactElement | null {
  const ask = async () => {
    const answer = await command.resume();
    if (answer) onAnswer(answer);
  };
  const { problem } = command;
  useProblemShown(problem);
  if (command.unfinished) {
    return <UnfinishedNotice sending={command.sending} onAsk={() => void ask()} />;
  }
  return problem ? <ErrorState problem={problem} /> : null;
}
