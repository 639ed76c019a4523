import { ASKED_DAYS, Choice, DayField, Field, type FormPart } from '../../components';
import { ASK_COVER } from '../../text';
import { yearPart } from './year-part';

type Who = keyof typeof ASK_COVER.people;

export interface CoverDraft extends Record<string, unknown> {
  readonly coverYear: number | null;
  /** Null: the day that is asked for. */
  readonly paidOn: string | null;
  readonly who: Who | null;
  readonly bornOn: string | null;
  readonly insuredLastYear: 'yes' | 'no' | null;
  readonly gapYears: string;
  readonly repairedYears: string;
  readonly at: number;
}

type Change = (patch: Partial<CoverDraft>) => void;

const WHO = Object.keys(ASK_COVER.people) as Who[];

/** Years as typed, up to two digits; null where they are no number of years. */
export function wholeYears(text: string): number | null {
  const years = /^\d{1,2}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return years <= 50 ? years : null;
}

/** The questions of a cover start; who missed the year before is asked how many years. */
export function coverParts(value: CoverDraft, change: Change, day: string): FormPart[] {
  const parts = [
    yearPart(day, value.coverYear, (coverYear) => change({ coverYear })),
    {
      name: ASK_COVER.paidPart,
      complete: true,
      body: () => (
        <DayField
          label={ASK_COVER.paidOn}
          value={value.paidOn ?? day}
          {...ASKED_DAYS}
          onPick={(paidOn) => change({ paidOn })}
        />
      ),
    },
    whoPart(value, change, day),
  ];
  if (value.who === 'newborn') return parts;
  const missed = value.insuredLastYear === 'no';
  return [...parts, lastYearPart(value, change), ...(missed ? gapParts(value, change) : [])];
}

function whoPart({ who, bornOn }: CoverDraft, change: Change, day: string): FormPart {
  return {
    name: ASK_COVER.whoPart,
    complete: who !== null,
    body: (tried) => (
      <>
        <Choice
          label={ASK_COVER.who}
          options={WHO.map((one) => ({ value: one, ...ASK_COVER.people[one] }))}
          chosen={who ? [who] : []}
          onChange={([chosen]) => chosen && change({ who: chosen })}
          error={tried && who === null ? ASK_COVER.whoMissing : null}
        />
        {who === 'newborn' ? (
          <DayField
            label={ASK_COVER.bornOn}
            value={bornOn ?? day}
            {...ASKED_DAYS}
            onPick={(picked) => change({ bornOn: picked })}
          />
        ) : null}
      </>
    ),
  };
}

function lastYearPart({ insuredLastYear }: CoverDraft, change: Change): FormPart {
  const { lastYearYes, lastYearNo, lastYearNoAbout } = ASK_COVER;
  return {
    name: ASK_COVER.lastYearPart,
    complete: insuredLastYear !== null,
    body: (tried) => (
      <Choice
        label={ASK_COVER.lastYear}
        options={[
          { value: 'yes', title: lastYearYes },
          { value: 'no', title: lastYearNo, about: lastYearNoAbout },
        ]}
        chosen={insuredLastYear ? [insuredLastYear] : []}
        onChange={([chosen]) => chosen && change({ insuredLastYear: chosen })}
        error={tried && insuredLastYear === null ? ASK_COVER.lastYearMissing : null}
      />
    ),
  };
}

function gapParts({ gapYears, repairedYears }: CoverDraft, change: Change): FormPart[] {
  const gap = { label: ASK_COVER.gapYears, hint: ASK_COVER.gapHint };
  const repair = { label: ASK_COVER.repairedYears, hint: ASK_COVER.repairedHint };
  return [
    yearsPart(ASK_COVER.gapPart, gap, gapYears, (typed) => change({ gapYears: typed })),
    yearsPart(ASK_COVER.repairPart, repair, repairedYears, (typed) =>
      change({ repairedYears: typed }),
    ),
  ];
}

function yearsPart(
  name: string,
  words: { readonly label: string; readonly hint: string },
  value: string,
  onInput: (typed: string) => void,
): FormPart {
  const complete = wholeYears(value) !== null;
  return {
    name,
    complete,
    body: (tried) => (
      <Field
        {...words}
        kind="digit"
        maxLength={2}
        unit={ASK_COVER.years}
        value={value}
        onInput={onInput}
        error={tried && !complete ? ASK_COVER.yearsWrong : null}
      />
    ),
  };
}
