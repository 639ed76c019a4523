import type { Decision } from '@gongji/shared/decision';
import type { NoticeKind } from '@gongji/shared/vocabulary';
import type { ReactElement, ReactNode } from 'react';
import type { Read } from '../api';
import { useTop } from '../platform/use-top';
import { Actions } from './actions';
import { Agreement } from './agreement';
import { Button } from './button';
import { type Answered, CommandNotes } from './command-notes';
import type { Situation } from './decision-basis';
import { type FactRow, Facts } from './facts';
import { FieldProblems } from './field-problems';
import { Heading, Text } from './native';
import { Points } from './points';
import { Quoted } from './quoted';

interface Decided<R> {
  readonly decision: Decision;
  readonly result: R | null;
}

/** What `useConfirm` gives. */
interface Step<R> extends Answered<Decided<R>> {
  readonly quote: Read<Decided<R>>;
  readonly send: () => Promise<Decided<R> | null>;
}

interface ConfirmStepProps<R> {
  readonly step: Step<R>;
  readonly lead?: string;
  readonly title: string;
  /** What is checked before: who, from where, to where, how much. */
  readonly rows: (result: R) => readonly FactRow[];
  readonly warnings?: readonly string[];
  /** The paper to be agreed to, and what is said without the tick; null where none is left. */
  readonly paper: { readonly kind: NoticeKind; readonly missing: string } | null;
  /** Names the action. */
  readonly confirm: string;
  /** It ends something for good. */
  readonly ends?: boolean;
  readonly back?: { readonly text: string; readonly onPress: () => void };
  /** Below a refusal, where that is not the way back. */
  readonly refused?: ReactNode;
  readonly situation?: Situation;
  /** First thing in the tap that confirms: a host shows its own panel to a tap only. */
  readonly onConfirm?: () => void;
  readonly onDone: (result: R) => void;
  /** Below what is checked: what else there is to say. */
  readonly children?: ReactNode;
}

/** The last page of a flow: may it be done, what will be, the paper, and the one button. */
export function ConfirmStep<R>(props: ConfirmStepProps<R>): ReactElement {
  const {
    step,
    lead,
    title,
    rows,
    warnings = [],
    back,
    refused,
    situation,
    onDone,
    children,
  } = props;
  useTop();
  const done = ({ result }: Decided<R>) => {
    if (result !== null) onDone(result);
  };
  const { problem } = step.quote;
  if (problem?.code === 'input-invalid' && back) {
    return <FieldProblems problem={problem} back={back.text} onBack={back.onPress} />;
  }
  const notes = <CommandNotes command={step} onAnswer={done} />;
  const wayBack = back ? <Button {...back} look="second" /> : null;
  return (
    <Quoted quote={step.quote} refused={refused ?? wayBack} {...(situation ? { situation } : {})}>
      {(result) => (
        <>
          {lead ? <Text className="lead">{lead}</Text> : null}
          <Heading level={2} className="list-title">
            {title}
          </Heading>
          <Facts rows={rows(result)} />
          {warnings.length > 0 ? <Points icon="info" points={warnings} /> : null}
          {children}
          {notes}
          <Confirming {...props} onAnswer={done} />
        </>
      )}
    </Quoted>
  );
}

interface ConfirmingProps<R> extends ConfirmStepProps<R> {
  readonly onAnswer: (answer: Decided<R>) => void;
}

function Confirming<R>(props: ConfirmingProps<R>): ReactElement {
  const { step, paper, confirm, ends, back, onConfirm, onAnswer } = props;
  const { sending, send } = step;
  const submit = () => {
    onConfirm?.();
    void send().then((answer) => answer && onAnswer(answer));
  };
  if (paper) {
    const other = back ? { other: back } : {};
    return <Agreement {...paper} {...other} {...{ confirm, sending }} onConfirm={submit} />;
  }
  return (
    <Actions>
      <Button text={confirm} look={ends ? 'stop' : 'primary'} sending={sending} onPress={submit} />
      {back ? <Button {...back} look="second" /> : null}
    </Actions>
  );
}
