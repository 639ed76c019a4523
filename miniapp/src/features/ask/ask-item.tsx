import type { ReactElement } from 'react';
import { type FormPart, FormParts } from '../../components';
import { useDraft } from '../../state/drafts';
import { ASK, ASK_ITEM, ASK_ITEM_WORDS, type AskedItem, itemsMeant } from '../../text';
import { AskAnswer } from './ask-answer';
import type { AskProps } from './ask-page';
import { ItemSearch } from './item-search';
import type { Asked, Question } from './question';
import { yearPart } from './year-part';

interface ItemDraft extends Record<string, unknown> {
  readonly item: AskedItem | null;
  readonly typed: string;
  readonly coverYear: number | null;
  readonly at: number;
}

const BLANK: ItemDraft = { item: null, typed: '', coverYear: null, at: 0 };

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

/** A choice stays while it is on the list; a single find is chosen by itself. */
function stillMeant(typed: string, item: AskedItem | null): AskedItem | null {
  const meant = itemsMeant(typed);
  if (meant.length === 1) return meant[0] ?? null;
  return item !== null && meant.includes(item) ? item : null;
}

/** May a relative's account pay this kind of thing? */
export function AskItem({ place, asked, onAsked }: AskProps): ReactElement {
  const { value, change } = useDraft<ItemDraft>('ask-item', BLANK);
  const { item, typed, coverYear, at } = value;
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
      <ItemSearch
        item={item}
        typed={typed}
        onType={(words) => change({ typed: words, item: stillMeant(words, item) })}
        onPick={(picked) => change({ item: picked })}
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
