import { z } from 'zod';
import { CivilDateText } from '../calendar';
import { Confidence } from '../vocabulary';

const SourceIds = z.array(z.string()).min(1);

/** What a weak or disputing source says. Kept so that people can be told; it never decides. */
export interface Claim<T> {
  readonly value: T;
  readonly sourceIds: readonly string[];
}

/** One start date: the value holds from this day until the next entry; null is "not in law". */
export interface DatedValue<T> {
  readonly from: string;
  readonly value: T | null;
  readonly sourceIds: readonly string[];
  /** Where it differs from the parameter's own. `conflict` means: disputed from this day. */
  readonly confidence?: Confidence;
}

/**
 * A dated parameter of the policy. Start dates only, sorted; before the first nothing is known.
 * Confidence null with an empty series says "looked for and not found"; `conflict` with an empty
 * series says "the sources disagree and nobody has settled it". Both carry what was claimed.
 */
export interface Parameter<T> {
  /** The day this parameter was last held against its sources. */
  readonly verifiedOn: string;
  readonly confidence: Confidence | null;
  readonly series: readonly DatedValue<T>[];
  readonly claims?: readonly Claim<T>[];
}

/** The schema of a parameter whose value has the given schema. */
export function parameterOf<T extends z.ZodType>(value: T) {
  const entry = z.strictObject({
    from: CivilDateText,
    value: value.nullable(),
    sourceIds: SourceIds,
    confidence: Confidence.optional(),
  });
  return z
    .strictObject({
      verifiedOn: CivilDateText,
      confidence: Confidence.nullable(),
      series: z.array(entry),
      claims: z.array(z.strictObject({ value, sourceIds: SourceIds })).optional(),
    })
    .refine(({ series }) => isSorted(series), 'start dates must rise')
    .refine(
      ({ confidence, series }) =>
        series.length > 0 ? confidence !== null : confidence === null || confidence === 'conflict',
      'an empty series is unknown or disputed, and only that',
    );
}

function isSorted(series: readonly { from: string }[]): boolean {
  return series.every((entry, index) => {
    const before = series[index - 1];
    return before === undefined || before.from < entry.from;
  });
}
