import type { BindAsksView, BindTerms } from '@gongji/shared/contracts';
import { type ReactElement, useState } from 'react';
import { pickPaper } from '../platform/paper';
import { TERMS } from '../text';
import { Actions } from './actions';
import { BindSteps } from './bind-steps';
import { Button } from './button';
import { Choice } from './choice';
import { DayField } from './day-field';
import { Field } from './field';
import { Text, View } from './native';
import { useBindTerms } from './use-bind-terms';

interface BindTermsFormProps {
  readonly asks: BindAsksView;
  /** Who pays at which place already; empty where nobody does, or nobody knows whom it is for. */
  readonly payers: readonly PayerAtPlace[];
  readonly onDone: (terms: BindTerms) => void;
}

type Form = ReturnType<typeof useBindTerms>;

/** A payer of the same person, and the place at which they pay. */
export interface PayerAtPlace {
  readonly rank: number;
  readonly name: string;
}

interface PartProps {
  readonly asks: BindAsksView;
  readonly payers: readonly PayerAtPlace[];
  readonly form: Form;
  readonly tried: boolean;
}

const LAST_DAY = '2099-12-31';

/** What the payer's area asks the payer for: dates, a place, a signature, papers. */
export function BindTermsForm({ asks, payers, onDone }: BindTermsFormProps): ReactElement {
  const form = useBindTerms(asks);
  const [tried, setTried] = useState(false);
  const next = () => {
    setTried(true);
    if (form.complete) onDone(form.terms);
  };
  const part = { asks, payers, form, tried };
  return (
    <>
      <Text className="lead">{TERMS.lead}</Text>
      {asks.period ? <PeriodPart {...part} /> : null}
      {asks.ranks === null ? null : <RankPart {...part} />}
      {asks.papers === 'no' ? null : <PapersPart {...part} />}
      {asks.signature === 'no' ? null : <SignaturePart {...part} />}
      {asks.review ? <Text className="soft">{TERMS.review}</Text> : null}
      <Actions>
        <Button text={TERMS.next} onPress={next} />
      </Actions>
      {asks.stepsAreOwn ? <BindSteps steps={asks.steps} /> : null}
    </>
  );
}

function Wrong({ text }: { readonly text: string | null }): ReactElement {
  return <View role="alert">{text ? <Text className="field-error">{text}</Text> : null}</View>;
}

function PeriodPart({ asks, form, tried }: PartProps): ReactElement {
  const { draft, change, wrong } = form;
  const { today } = asks;
  return (
    <>
      <DayField
        label={TERMS.from}
        value={draft.from}
        from={today}
        to={LAST_DAY}
        onPick={(from) => change({ from })}
      />
      {asks.period?.end ? (
        <DayField
          label={TERMS.to}
          value={draft.to}
          from={today}
          to={LAST_DAY}
          onPick={(to) => change({ to })}
        />
      ) : null}
      <Wrong text={tried && wrong.period ? TERMS.periodWrong : null} />
    </>
  );
}

function RankPart({ asks, payers, form, tried }: PartProps): ReactElement {
  const places = Array.from({ length: asks.ranks ?? 0 }, (_, index) => index + 1);
  const aboutPlace = (place: number) => {
    const taken = payers.find(({ rank }) => rank === place);
    if (taken) return TERMS.rankTaken(taken.name);
    return place === 1 ? TERMS.rankFirst : TERMS.rankLater;
  };
  return (
    <Choice
      label={TERMS.rank}
      options={places.map((place) => ({
        value: String(place),
        title: TERMS.rankOption(place),
        about: aboutPlace(place),
      }))}
      chosen={form.draft.rank === null ? [] : [String(form.draft.rank)]}
      onChange={([place]) => form.change({ rank: Number(place) })}
      error={tried && form.wrong.rank ? TERMS.rankMissing : null}
    />
  );
}

function SignaturePart({ asks, form, tried }: PartProps): ReactElement {
  const paper = asks.steps.find(({ step }) => step === 'sign-promise')?.name ?? TERMS.promise;
  return (
    <Field
      label={TERMS.signature(paper)}
      hint={TERMS.signatureHint(form.me)}
      value={form.draft.name}
      maxLength={40}
      onInput={(name) => form.change({ name: name.trim() })}
      error={tried && form.wrong.signature ? TERMS.signatureWrong : null}
    />
  );
}

function PapersPart({ asks, form, tried }: PartProps): ReactElement {
  const { draft, change, wrong } = form;
  const name = asks.steps.find(({ step }) => step === 'upload-papers')?.name;
  const pick = async () => {
    const paper = await pickPaper();
    if (paper) change({ papers: [...draft.papers, paper].slice(-6) });
  };
  return (
    <View className="field">
      <Text className="field-label">{name ?? TERMS.papersDefault}</Text>
      <Text className="field-hint">{TERMS.papersHint}</Text>
      {asks.papers === 'may' ? <Text className="field-hint">{TERMS.papersMay}</Text> : null}
      {draft.papers.map((paper) => (
        <Text key={paper.digest} className="soft">
          {paper.name}
        </Text>
      ))}
      <Button text={TERMS.pick} look="second" onPress={() => void pick()} />
      <Wrong text={tried && wrong.papers ? TERMS.papersMissing : null} />
    </View>
  );
}
