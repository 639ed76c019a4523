import type { WalletView } from '@gongji/shared/contracts';
import { yuanText } from '@gongji/shared/money';
import { isIdNumber } from '@gongji/shared/vocabulary';
import type { ReactElement } from 'react';
import { Choice, Field, type FormPart, FormParts, RelationChoice } from '../../components';
import { WALLET } from '../../text';
import { isNamed, type SendDraft, sourcesOf, sumOf } from './send-draft';

interface SendFormProps {
  readonly wallet: WalletView;
  readonly draft: SendDraft;
  readonly change: (patch: Partial<SendDraft>) => void;
}

const ID_LENGTH = 18;

/** To whom, as what, how much, from which balance. */
export function SendForm(props: SendFormProps): ReactElement {
  const { draft, change } = props;
  return (
    <FormParts
      parts={[namePart(props), idPart(props), relationPart(props), sumPart(props)]}
      at={draft.at}
      onAt={(at) => change({ at })}
      onDone={() => change({ checking: true })}
    />
  );
}

type PartOf = (props: SendFormProps) => FormPart;

const namePart: PartOf = ({ draft, change }) => ({
  name: WALLET.nameShort,
  complete: isNamed(draft),
  body: (tried) => (
    <Field
      label={WALLET.name}
      hint={WALLET.nameHint}
      value={draft.name}
      maxLength={40}
      onInput={(name) => change({ name })}
      error={tried && !isNamed(draft) ? WALLET.nameWrong : null}
    />
  ),
});

const idPart: PartOf = ({ draft, change }) => ({
  name: WALLET.idShort,
  complete: isIdNumber(draft.idNumber),
  body: (tried) => (
    <Field
      label={WALLET.idNumber}
      hint={WALLET.idHint}
      value={draft.idNumber}
      kind="idcard"
      maxLength={ID_LENGTH}
      onInput={(text) => change({ idNumber: text.toUpperCase().replace(/[^\dX]/g, '') })}
      error={isWrongId(draft.idNumber, tried) ? WALLET.idWrong : null}
    />
  ),
});

/** A number is judged once it is long enough, or the person wants to go on. */
function isWrongId(idNumber: string, tried: boolean): boolean {
  return (tried || idNumber.length >= ID_LENGTH) && !isIdNumber(idNumber);
}

const relationPart: PartOf = ({ draft, change }) => ({
  name: WALLET.relationShort,
  complete: draft.relation !== '',
  body: (tried) => (
    <RelationChoice
      label={WALLET.relation}
      relation={draft.relation}
      onChange={(relation) => change({ relation })}
      error={tried && !draft.relation ? WALLET.relationMissing : null}
    />
  ),
});

const sumPart: PartOf = ({ wallet, draft, change }) => {
  const { transferFenMax } = wallet.limits;
  const complete = sumOf(draft, transferFenMax) !== null && draft.source !== '';
  return {
    name: WALLET.amountShort,
    complete,
    body: (tried) => (
      <>
        <Field
          label={WALLET.amount}
          {...(transferFenMax === null
            ? {}
            : { hint: WALLET.amountHint(yuanText(transferFenMax)) })}
          value={draft.yuan}
          kind="decimal"
          maxLength={11}
          unit={WALLET.unit}
          onInput={(yuan) => change({ yuan })}
          error={tried ? sumError(draft, transferFenMax) : null}
        />
        <Choice
          label={WALLET.source}
          options={optionsOf(wallet)}
          chosen={draft.source ? [draft.source] : []}
          onChange={([source]) => source && change({ source })}
          error={tried && !draft.source ? WALLET.sourceMissing : null}
        />
      </>
    ),
  };
};

function sumError(draft: SendDraft, mostFen: number | null): string | null {
  if (sumOf(draft, null) === null) return WALLET.amountWrong;
  if (mostFen === null || sumOf(draft, mostFen) !== null) return null;
  return WALLET.amountOver(yuanText(mostFen));
}

function optionsOf(wallet: WalletView) {
  return sourcesOf(wallet).map(({ source, leftFen }) => ({
    value: source,
    title: WALLET.sources[source],
    about: WALLET.sourceLeft(yuanText(leftFen)),
  }));
}
