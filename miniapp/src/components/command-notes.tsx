import type { ResponseOf } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import type { Command, CommandName } from '../api';
import { ErrorState } from './error-state';
import { UnfinishedNotice } from './unfinished-notice';

interface CommandNotesProps<N extends CommandName> {
  readonly command: Command<N>;
  /** Takes the answer of an earlier request that is asked for again. */
  readonly onAnswer: (answer: ResponseOf<N>) => void;
}

/** What stands above the button of a command: an earlier one without answer, or what went wrong. */
export function CommandNotes<N extends CommandName>(
  props: CommandNotesProps<N>,
): ReactElement | null {
  const { command, onAnswer } = props;
  const ask = async () => {
    const answer = await command.resume();
    if (answer) onAnswer(answer);
  };
  if (command.unfinished) {
    return <UnfinishedNotice sending={command.sending} onAsk={() => void ask()} />;
  }
  return command.problem ? <ErrorState problem={command.problem} /> : null;
}
