import type { BindAsksView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { pickPaper } from '../platform/paper';
import { TERMS } from '../text';
import { Button } from './button';
import { Choice } from './choice';
import { DayField } from './day-field';
import { Field } from './field';
import type { FormPart } from './form-parts';
import { Text, View } from './native';
import type { useBindTerms } from './use-bind-terms';

type Form = ReturnType<typeof useBindTerms>;

const LAST_DAY = '2099-12-31';
const PAPERS_MAX = 6;

/** A payer of the same person, and the place at which they pay. */
export interface PayerAtPlace {
  readonly rank: number;
  readonly name: string;
}

interface Asked {
  readonly asks: BindAsksView;
  readonly payers: readonly PayerAtPlace[];
  readonly form: Form;
}

/** The questions of an area, in the order in which they are asked. */
export function bindTermsParts({ asks, payers, form }: Asked): FormPart[] {
  return [
    ...(asks.period ? [firstDayPart(asks, form)] : []),
    ...(asks.period?.end ? [lastDayPart(asks, form)] : []),
    ...(asks.ranks === null ? [] : [rankPart(asks.ranks, payers, form)]),
    ...(asks.papers === 'no' ? [] : [papersPart(asks, form)]),
    ...(asks.signature === 'no' ? [] : [signaturePart(asks, form)]),
  ];
}

function firstDayPart({ today }: BindAsksView, { draft, change }: Form): FormPart {
  return {
    name: TERMS.fromShort,
    complete: true,
    body: () => (
      <DayField
        label={TERMS.from}
        value={draft.from}
        from={today}
        to={LAST_DAY}
        onPick={(from) => change({ from })}
      />
    ),
  };
}

function lastDayPart({ today }: BindAsksView, { draft, change, wrong }: Form): FormPart {
  return {
    name: TERMS.toShort,
    complete: !wrong.period,
    body: (tried) => (
      <>
        <DayField
          label={TERMS.to}
          value={draft.to}
          from={today}
          to={LAST_DAY}
          onPick={(to) => change({ to })}
        />
        <Wrong text={tried && wrong.period ? TERMS.periodWrong : null} />
      </>
    ),
  };
}

function rankPart(
  ranks: number,
  payers: readonly PayerAtPlace[],
  { draft, change, wrong }: Form,
): FormPart {
  const places = Array.from({ length: ranks }, (_, index) => index + 1);
  const aboutPlace = (place: number) => {
    const taken = payers.find(({ rank }) => rank === place);
    if (taken) return TERMS.rankTaken(taken.name);
    return place === 1 ? TERMS.rankFirst : TERMS.rankLater;
  };
  return {
    name: TERMS.rankShort,
    complete: !wrong.rank,
    body: (tried) => (
      <Choice
        label={TERMS.rank}
        options={places.map((place) => ({
          value: String(place),
          title: TERMS.rankOption(place),
          about: aboutPlace(place),
        }))}
        chosen={draft.rank === null ? [] : [String(draft.rank)]}
        onChange={([place]) => change({ rank: Number(place) })}
        error={tried && wrong.rank ? TERMS.rankMissing : null}
      />
    ),
  };
}

function signaturePart({ steps }: BindAsksView, { me, draft, change, wrong }: Form): FormPart {
  const paper = steps.find(({ step }) => step === 'sign-promise')?.name ?? TERMS.promise;
  return {
    name: TERMS.signatureShort,
    complete: !wrong.signature,
    body: (tried) => (
      <Field
        label={TERMS.signature(paper)}
        hint={TERMS.signatureHint(me)}
        value={draft.name}
        maxLength={40}
        onInput={(name) => change({ name: name.trim() })}
        error={tried && wrong.signature ? TERMS.signatureWrong : null}
      />
    ),
  };
}

function papersPart({ steps, papers }: BindAsksView, { draft, change, wrong }: Form): FormPart {
  const name = steps.find(({ step }) => step === 'upload-papers')?.name;
  const pick = async () => {
    const paper = await pickPaper();
    if (paper) change({ papers: [...draft.papers, paper].slice(-PAPERS_MAX) });
  };
  return {
    name: TERMS.papersShort,
    complete: !wrong.papers,
    body: (tried) => (
      <View className="field">
        <Text className="field-label">{name ?? TERMS.papersDefault}</Text>
        <Text className="field-hint">{TERMS.papersHint}</Text>
        {papers === 'may' ? <Text className="field-hint">{TERMS.papersMay}</Text> : null}
        {draft.papers.map((paper) => (
          <Text key={paper.digest ?? paper.name} className="soft">
            {paper.name}
          </Text>
        ))}
        <Button text={TERMS.pick} look="second" onPress={() => void pick()} />
        <Wrong text={tried && wrong.papers ? TERMS.papersMissing : null} />
      </View>
    ),
  };
}

function Wrong({ text }: { readonly text: string | null }): ReactElement {
  return <View role="alert">{text ? <Text className="field-error">{text}</Text> : null}</View>;
}
