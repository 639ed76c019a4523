import type { Decision } from '@gongji/shared/decision';
import type { ReactElement } from 'react';
import { FormParts } from '../../components';
import { useDraft } from '../../state/drafts';
import { ASK, ASK_COVER, COMMON, dayText } from '../../text';
import { AskAnswer } from './ask-answer';
import type { AskProps } from './ask-page';
import { CoverLine } from './cover-line';
import { type CoverDraft, coverParts, wholeYears } from './cover-parts';
import type { Asked, Question } from './question';

const BLANK: CoverDraft = {
  coverYear: null,
  paidOn: null,
  who: null,
  bornOn: null,
  insuredLastYear: null,
  gapYears: '',
  repairedYears: '',
  at: 0,
};

function questionOf(value: CoverDraft, asked: Asked): Question {
  const { coverYear, paidOn, who, bornOn, insuredLastYear } = value;
  const missed = who !== 'newborn' && insuredLastYear === 'no';
  return {
    ask: 'cover-start',
    ...asked,
    given: {
      ...(coverYear === null ? {} : { coverYear }),
      paidOn: paidOn ?? asked.on,
      insuredLastYear: insuredLastYear === 'yes',
      gapYears: missed ? (wholeYears(value.gapYears) ?? 0) : 0,
      repairedYears: missed ? (wholeYears(value.repairedYears) ?? 0) : 0,
      bornOn: who === 'newborn' ? (bornOn ?? asked.on) : null,
      freshman: who === 'freshman',
    },
  };
}

/** How long the wait is and from when there is cover, in a line. */
function coverLine({ answer: { waitingMonths, coverFrom } }: Decision): string {
  const wait = typeof waitingMonths === 'number' && waitingMonths > 0;
  return [
    wait ? ASK_COVER.wait(waitingMonths) : '',
    typeof coverFrom === 'string' ? ASK_COVER.from(dayText(coverFrom)) : '',
  ]
    .filter(Boolean)
    .join('，');
}

/** From which day a paid premium gives cover. */
export function AskCover({ place, asked, onAsked }: AskProps): ReactElement {
  const { value, change } = useDraft<CoverDraft>('ask-cover', BLANK);
  if (!asked) {
    return (
      <FormParts
        parts={coverParts(value, change, place.day)}
        at={value.at}
        onAt={(at) => change({ at })}
        onDone={() => onAsked(true)}
        doneText={ASK.show}
      />
    );
  }
  const again = () => {
    change({ at: 0 });
    onAsked(false);
  };
  return (
    <AskAnswer
      place={place}
      title={COMMON.why}
      headlines={ASK_COVER.headline}
      questionOf={(where) => questionOf(value, where)}
      figuresOf={coverLine}
      onAgain={again}
    >
      {(decision) => (
        <CoverLine
          decision={decision}
          paidOn={value.paidOn ?? place.day}
          bornOn={value.who === 'newborn' ? (value.bornOn ?? place.day) : null}
        />
      )}
    </AskAnswer>
  );
}
