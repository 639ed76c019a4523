import { inForce } from '../calendar';
import type { AreaCode, Confidence } from '../vocabulary';
import type { DatedValue, Parameter } from './parameter';

/**
 * known: a value decides · not-in-law: the area says there is none · unknown: nobody says ·
 * disputed: the sources disagree · before-known: the day lies before the first dated value.
 */
export type ReadingState = 'known' | 'not-in-law' | 'unknown' | 'disputed' | 'before-known';

/** What the policy says on a day about one parameter, and on whose word. */
export interface Reading<T> {
  readonly parameter: string;
  readonly state: ReadingState;
  /** Null unless the state is known. */
  readonly value: T | null;
  /** The area the value came from. */
  readonly level: AreaCode | null;
  readonly from: string | null;
  readonly confidence: Confidence | null;
  readonly sourceIds: readonly string[];
  /** True where the value rests on weak sources alone: it never decides by itself. */
  readonly weak: boolean;
}

export function unknownReading(parameter: string): Reading<never> {
  return {
    parameter,
    state: 'unknown',
    value: null,
    level: null,
    from: null,
    confidence: null,
    sourceIds: [],
    weak: false,
  };
}

/** How the entry that answers is found in a series: by day, or by cover year. */
export interface Find {
  entry<T>(series: readonly DatedValue<T>[]): DatedValue<T> | null;
  /** True where a level whose series starts later hides what the levels above it say. */
  readonly earlierIsUnknown: boolean;
}

/** The value in force on a day. Before an area's first value nobody else's is borrowed. */
export function byDay(day: string): Find {
  return { entry: (series) => inForce(series, day), earlierIsUnknown: true };
}

/** The value of one cover year and of no other; a level without that year leaves it to the next. */
export function byCoverYear(coverYear: number): Find {
  return {
    entry: (series) => series.find((entry) => entry.from.startsWith(`${coverYear}-`)) ?? null,
    earlierIsUnknown: false,
  };
}

/** Reads one level. Null where this level has looked and found nothing: the next one is asked. */
export function readLevel<T>(
  name: string,
  level: AreaCode,
  parameter: Parameter<T>,
  find: Find,
): Reading<T> | null {
  const entry = find.entry(parameter.series);
  if (entry) return readEntry(name, level, parameter, entry);
  const base = { ...unknownReading(name), level };
  if (parameter.series.length > 0) {
    return find.earlierIsUnknown ? { ...base, state: 'before-known' } : null;
  }
  if (parameter.confidence === null) return null;
  const sourceIds = (parameter.claims ?? []).flatMap((claim) => claim.sourceIds);
  return { ...base, state: 'disputed', confidence: 'conflict', sourceIds };
}

/** Every field is written out: this runs ten times a decision, and copying objects is not free. */
function readEntry<T>(
  parameter: string,
  level: AreaCode,
  { confidence: ofAll }: Parameter<T>,
  { from, value, sourceIds, confidence: ofEntry }: DatedValue<T>,
): Reading<T> {
  const confidence = ofEntry ?? ofAll;
  const disputed = confidence === 'conflict';
  return {
    parameter,
    state: disputed ? 'disputed' : value === null ? 'not-in-law' : 'known',
    value: disputed ? null : value,
    level,
    from,
    confidence,
    sourceIds,
    weak: confidence === 'low',
  };
}
