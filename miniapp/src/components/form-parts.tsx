import { type ReactElement, type ReactNode, useState } from 'react';
import { focusFirstWrong } from '../platform/page-focus';
import { useTop } from '../platform/use-top';
import { useElder } from '../state/ui-mode';
import { COMMON } from '../text';
import { Actions } from './actions';
import { Button } from './button';
import { FreshPart } from './native';
import { Steps } from './steps';

/** One question of a form. */
export interface FormPart {
  readonly name: string;
  readonly complete: boolean;
  /** `tried`: the person wanted to go on, so what is missing is said. */
  readonly body: (tried: boolean) => ReactNode;
}

interface FormPartsProps {
  readonly parts: readonly FormPart[];
  /** Which question elder mode is at; kept in the form's draft. */
  readonly at: number;
  readonly onAt: (at: number) => void;
  readonly onDone: () => void;
  /** Of the last button; 下一步 unless it says more. */
  readonly doneText?: string;
}

/** A form: all questions on one page, or in elder mode one question a page. */
export function FormParts(props: FormPartsProps): ReactElement {
  const { parts, at, onAt, onDone, doneText = COMMON.next } = props;
  const elder = useElder();
  const [tried, setTried] = useState(false);
  const [moved, setMoved] = useState(false);
  const open = parts.findIndex((part) => !part.complete);
  const here = Math.min(at, open < 0 ? parts.length - 1 : open);
  const shown = elder ? parts.slice(here, here + 1) : parts;
  useTop(elder ? here : null);
  const last = !elder || here === parts.length - 1;
  const moveTo = (part: number) => {
    setMoved(true);
    onAt(part);
  };
  const goOn = () => {
    const complete = shown.every((part) => part.complete);
    setTried(!complete);
    if (!complete) focusFirstWrong();
    else if (last) onDone();
    else moveTo(here + 1);
  };
  return (
    <>
      {elder && parts.length > 1 ? (
        <Steps names={parts.map((part) => part.name)} at={here} />
      ) : null}
      {shown.map((part) => (
        <FreshPart key={part.name} fresh={moved}>
          {part.body(tried)}
        </FreshPart>
      ))}
      <Actions>
        <Button text={last ? doneText : COMMON.next} onPress={goOn} />
        {elder && here > 0 ? (
          <Button text={COMMON.previous} look="second" onPress={() => moveTo(here - 1)} />
        ) : null}
      </Actions>
    </>
  );
}
