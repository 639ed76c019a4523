import { type ReactElement, useState } from 'react';
import { focusFirstWrong } from '../platform/page-focus';
import { FACE } from '../text';
import { Actions } from './actions';
import { Button } from './button';
import { Field } from './field';
import { Heading, Text } from './native';

interface CounterCodeProps {
  readonly sending: boolean;
  /** True: the counter did not take the one that was sent last. */
  readonly refused: boolean;
  readonly onCode: (code: string) => void;
  readonly onFace: () => void;
}

const SIX_DIGITS = /^\d{6}$/;

/** The way without a face: papers are shown to a clerk, who gives six digits. */
export function CounterCode(props: CounterCodeProps): ReactElement {
  const { sending, refused, onCode, onFace } = props;
  const [code, setCode] = useState('');
  const [sent, setSent] = useState<string | null>(null);
  const right = SIX_DIGITS.test(code);
  const send = () => {
    setSent(code);
    if (right) onCode(code);
    else focusFirstWrong();
  };
  const wrong = sent !== null && (!right || (refused && sent === code && !sending));
  return (
    <>
      <Heading level={2} className="list-title">
        {FACE.counterTitle}
      </Heading>
      <Text className="lead">{FACE.counterLead}</Text>
      <Field
        label={FACE.counterCode}
        hint={FACE.counterHint}
        value={code}
        kind="digit"
        maxLength={6}
        onInput={(text) => setCode(text.replace(/\D/g, ''))}
        error={wrong ? FACE.counterWrong : null}
      />
      <Actions>
        <Button text={FACE.counterSend} sending={sending} onPress={send} />
        <Button text={FACE.toFace} look="second" onPress={onFace} />
      </Actions>
    </>
  );
}
