import { PERSONAL_CONTEXT, type PersonalKind, personalPrefix } from '../crypto/personal-text';

/** A column that holds nothing in plain. Names as the database has them. */
export interface SealedColumn {
  readonly table: string;
  readonly column: string;
  /** Columns that name a row; all of them uuid. */
  readonly key: readonly string[];
  /** Opened and sealed at the database's door; null: use cases do, under a context of the row. */
  readonly personal: PersonalKind | null;
  /** The context under which the row with this key is sealed. */
  contextOf(key: readonly string[]): string;
}

const personal = (
  table: string,
  key: string,
  column: string,
  kind: PersonalKind = 'text',
): SealedColumn => ({
  table,
  column,
  key: [key],
  personal: kind,
  contextOf: () => PERSONAL_CONTEXT,
});

const secret = (
  table: string,
  key: readonly string[],
  column: string,
  contextOf: (...key: string[]) => string,
): SealedColumn => ({
  table,
  column,
  key,
  personal: null,
  contextOf: (values) => contextOf(...values),
});

/** Actor and request id name a command. */
const COMMAND = ['actor_id', 'request_id'];
const ofCommand = (actor?: string, request?: string) => `command:${actor}:${request}`;
const ofInvitation = (id?: string) => `invitation:${id}`;

/**
 * Every column of ours that holds something of a person which must not be read in a dump. The door
 * of the database, the sealing of old rows, the rotation of keys and the check of dumps go by it.
 */
export const SEALED_COLUMNS: readonly SealedColumn[] = [
  personal('people', 'person_id', 'name'),
  personal('people', 'person_id', 'id_number_masked'),
  personal('invitations', 'invitation_id', 'name_hint'),
  personal('invitations', 'invitation_id', 'terms', 'json'),
  personal('bindings', 'binding_id', 'signed_name'),
  personal('bindings', 'binding_id', 'papers', 'json'),
  personal('premium_refunds', 'order_id', 'proof_name'),
  personal('premium_refunds', 'order_id', 'card_tail'),
  personal('operators', 'operator_id', 'name'),
  personal('discrepancy_settlements', 'discrepancy_id', 'note'),
  secret('people', ['person_id'], 'id_number_sealed', (id) => `person:${id}`),
  secret('invitations', ['invitation_id'], 'token_sealed', ofInvitation),
  secret('invitations', ['invitation_id'], 'code_sealed', ofInvitation),
  secret('premium_refunds', ['order_id'], 'card_sealed', (id) => `card:${id}`),
  secret('real_name_checks', ['check_id'], 'real_name_sealed', (id) => `real-name:${id}`),
  secret('command_log', COMMAND, 'response_sealed', ofCommand),
  secret('command_log', COMMAND, 'input_hash', ofCommand),
];

/** How everything in the column begins that is sealed with a key whose texts begin with `mark`. */
export function beginningOf({ personal: kind }: SealedColumn, mark: string): string {
  return (kind === null ? '' : personalPrefix(kind)) + mark;
}

const DOOR = new Map<string, Map<string, PersonalKind>>();
for (const { table, column, personal: kind } of SEALED_COLUMNS) {
  if (kind === null) continue;
  const columns = DOOR.get(table) ?? new Map<string, PersonalKind>();
  DOOR.set(table, columns.set(column, kind));
}

/** The columns of a table that are sealed whenever they are written, by their kind. */
export function personalColumnsOf(table: string): ReadonlyMap<string, PersonalKind> | undefined {
  return DOOR.get(table);
}

/** A column that finds rows by what another one holds sealed. */
export interface BlindIndex {
  readonly of: SealedColumn;
  readonly column: string;
  /** What is indexed, made from what was sealed. */
  textOf(plain: string): string;
}

function columnOf(table: string, column: string): SealedColumn {
  const found = SEALED_COLUMNS.find((each) => each.table === table && each.column === column);
  if (!found) throw new Error(`${table}.${column} is not sealed`);
  return found;
}

export const BLIND_INDEXES: readonly BlindIndex[] = [
  {
    of: columnOf('people', 'id_number_sealed'),
    column: 'id_number_index',
    textOf: (idNumber) => idNumber,
  },
  {
    of: columnOf('invitations', 'code_sealed'),
    column: 'code_index',
    textOf: (code) => `invitation-code:${code}`,
  },
];
