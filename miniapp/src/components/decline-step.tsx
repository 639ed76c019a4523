import type { ReactElement } from 'react';
import { useTop } from '../platform/use-top';
import { Actions } from './actions';
import { Button } from './button';
import { type Answered, CommandNotes } from './command-notes';
import { Heading, Text } from './native';

interface DeclineStepProps<A> {
  readonly title: string;
  /** What it does, before it is done. */
  readonly about: string;
  readonly command: Answered<A>;
  /** The words on the button that does it, and on the one that leaves all as it is. */
  readonly yes: string;
  readonly back: string;
  /** Sends the command; its answer, or null where there is none. */
  readonly send: () => Promise<A | null>;
  readonly onDone: () => void;
  readonly onBack: () => void;
}

/** Saying no to something, or ending it, after saying what that does. */
export function DeclineStep<A>(props: DeclineStepProps<A>): ReactElement {
  const { title, about, command, yes, back, send, onDone, onBack } = props;
  useTop();
  const submit = async () => {
    if (await send()) onDone();
  };
  return (
    <>
      <Heading level={2} className="list-title">
        {title}
      </Heading>
      <Text className="lead">{about}</Text>
      <CommandNotes command={command} onAnswer={onDone} />
      <Actions>
        <Button text={yes} look="stop" sending={command.sending} onPress={() => void submit()} />
        <Button text={back} look="second" onPress={onBack} />
      </Actions>
    </>
  );
}
