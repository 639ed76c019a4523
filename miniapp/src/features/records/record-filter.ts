import {
  type RecordKind,
  RecordKind as RecordKinds,
  type ResponseOf,
} from '@gongji/shared/contracts';
import { type OrderState, OrderState as OrderStates } from '@gongji/shared/order';
import { useDraft } from '../../state/drafts';
import { orderStateText, RECORDS, recordKindText } from '../../text';

/** What is looked for; empty text stands for everything. */
export interface RecordFilter {
  readonly [name: string]: string;
  readonly kind: RecordKind | '';
  readonly personId: string;
  readonly year: string;
  readonly coverYear: string;
  readonly state: OrderState | '';
}

export const NO_FILTER: RecordFilter = {
  kind: '',
  personId: '',
  year: '',
  coverYear: '',
  state: '',
};

export const KINDS = RecordKinds.options;
export const STATES = OrderStates.options;

/** The filter in use, kept while the person looks at a record and comes back. */
export function useRecordFilter() {
  return useDraft<RecordFilter>('records-filter', NO_FILTER);
}

export function isFiltered(filter: RecordFilter): boolean {
  return Object.values(filter).some((value) => value !== '');
}

/** The filter as the query of the endpoint. */
export function queryOf({ kind, personId, year, coverYear, state }: RecordFilter) {
  return {
    ...(kind ? { kind } : {}),
    ...(personId ? { personId } : {}),
    ...(year ? { year: Number(year) } : {}),
    ...(coverYear ? { coverYear: Number(coverYear) } : {}),
    ...(state ? { state } : {}),
  };
}

/** The filter in words, one a condition. */
export function filterWords(
  { kind, personId, year, coverYear, state }: RecordFilter,
  people: ResponseOf<'readRecordChoices'>['people'],
): string[] {
  return [
    kind ? recordKindText(kind) : '',
    people.find((person) => person.personId === personId)?.name ?? '',
    year ? RECORDS.happenedOption(Number(year)) : '',
    coverYear ? RECORDS.yearOption(Number(coverYear)) : '',
    state ? orderStateText(state).label : '',
  ].filter(Boolean);
}
