import {
  type OrderView,
  RECORD_FILE_COLUMNS,
  RECORD_KIND_LABEL,
  RECORD_NOTE_LABEL,
  type RecordFileColumn,
  type RecordView,
  SOURCE_LABEL,
} from '@gongji/shared/contracts';
import {
  ORDER_EVENT_LABEL,
  type OrderEvent,
  orderFailureLabel,
  orderStateLabel,
} from '@gongji/shared/order';
import { STANDING_LABEL } from '@gongji/shared/vocabulary';
import type { ListedRecord } from '../adapters/postgres/records';
import type { CsvCell } from './context';
import { timeCell, yuanCell } from './csv-pages';

/** A record with what its line of the file tells beside it. */
export interface FiledRecord {
  readonly record: ListedRecord;
  readonly order: OrderView | undefined;
  readonly history: readonly { readonly at: string; readonly event: OrderEvent }[];
}

const COLUMNS = Object.keys(RECORD_FILE_COLUMNS) as RecordFileColumn[];
export const FILE_HEADINGS = Object.values(RECORD_FILE_COLUMNS);

/** Between several things in one cell. */
const AND = '；';

/** One line of the family's file, in words, as its reader may know it. */
export function fileCells(filed: FiledRecord, readerId: string): CsvCell[] {
  const { record, order, history } = filed;
  const cells: Readonly<Record<RecordFileColumn, CsvCell>> = {
    occurredAt: timeCell(record.occurredAt),
    kind: RECORD_KIND_LABEL[record.kind],
    payer: record.payer?.name ?? null,
    member: record.member?.name ?? null,
    amountYuan: yuanCell(record.amountFen),
    state: stateCell(record),
    coverYear: record.coverYear,
    source: sourceCell(record, readerId),
    orderNumber: order?.orderNumber ?? null,
    notes: order ? notesOf(order).join(AND) : null,
    history: history
      .map(({ at, event }) => `${timeCell(at)} ${ORDER_EVENT_LABEL[event]}`)
      .join(AND),
  };
  return COLUMNS.map((name) => cells[name]);
}

function stateCell({ state, kind, standing }: RecordView): CsvCell {
  if (state !== null) return orderStateLabel(state, kind);
  return standing === null ? null : STANDING_LABEL[standing];
}

/** Which balance a wallet transfer came from is for its payer alone. */
function sourceCell({ source, kind, payer }: ListedRecord, readerId: string): CsvCell {
  const hidden = kind === 'wallet-transfer' && payer?.personId !== readerId;
  return source === null || hidden ? null : SOURCE_LABEL[source];
}

function notesOf({ coverFrom, batchOn, returnsAt, cardTail, failure }: OrderView): string[] {
  const notes = {
    coverFrom,
    batchOn,
    returnsAt: timeCell(returnsAt),
    cardTail,
    failure: failure === null ? null : orderFailureLabel(failure),
  };
  return (Object.keys(RECORD_NOTE_LABEL) as (keyof typeof notes)[]).flatMap((name) =>
    notes[name] === null ? [] : [`${RECORD_NOTE_LABEL[name]} ${notes[name]}`],
  );
}
