import type { ReactElement } from 'react';
import { Choice, type FormPart, FormParts } from '../../components';
import { useDraft } from '../../state/drafts';
import { ASK, ASK_ITEM, ASK_ITEM_WORDS } from '../../text';
import { AskAnswer } from './ask-answer';
import type { AskProps } from './ask-page';
import type { Asked, Question } from './question';
import { yearPart } from './year-part';

type Item = keyof typeof ASK_ITEM_WORDS;

interface ItemDraft extends Record<string, unknown> {
  readonly item: Item | null;
  readonly coverYear: number | null;
  readonly at: number;
}

const BLANK: ItemDraft = { item: null, coverYear: null, at: 0 };
const ITEMS = Object.keys(ASK_ITEM_WORDS) as Item[];

/** Money is never what is missing: the question is what it may be used for at all. */
const BILL_FEN = 10_000;
const AMPLE_FEN = 1_000_000;
const AMPLE = { balanceFen: AMPLE_FEN, pastYearsFen: AMPLE_FEN, potFen: AMPLE_FEN };

function questionOf({ item, coverYear }: ItemDraft, asked: Asked): Question {
  if (item === 'premium' || item === null) {
    const year = coverYear === null ? {} : { coverYear };
    return { ask: 'pay-premium', ...asked, given: { ...year, payer: AMPLE } };
  }
  const payers = [{ id: 'relative', area: asked.region, ...AMPLE }];
  return { ask: 'settle', ...asked, given: { item, billFen: BILL_FEN, payers } };
}

/** May a relative's account pay this kind of thing? */
export function AskItem({ place, asked, onAsked }: AskProps): ReactElement {
  const { value, change } = useDraft<ItemDraft>('ask-item', BLANK);
  const { item, coverYear, at } = value;
  const again = () => {
    change({ at: 0 });
    onAsked(false);
  };
  if (asked && item) {
    return (
      <AskAnswer
        place={place}
        title={ASK_ITEM_WORDS[item].title}
        headlines={ASK_ITEM.headline}
        questionOf={(where) => questionOf(value, where)}
        onAgain={again}
      />
    );
  }
  const which: FormPart = {
    name: ASK_ITEM.part,
    complete: item !== null,
    body: (tried) => (
      <Choice
        label={ASK_ITEM.which}
        options={ITEMS.map((one) => ({ value: one, ...ASK_ITEM_WORDS[one] }))}
        chosen={item ? [item] : []}
        onChange={([chosen]) => chosen && change({ item: chosen })}
        error={tried && item === null ? ASK_ITEM.missing : null}
      />
    ),
  };
  const year = yearPart(place.day, coverYear, (picked) => change({ coverYear: picked }));
  return (
    <FormParts
      parts={item === 'premium' ? [which, year] : [which]}
      at={at}
      onAt={(next) => change({ at: next })}
      onDone={() => onAsked(true)}
      doneText={ASK.show}
    />
  );
}
