import {
  type ColumnNode,
  type ColumnUpdateNode,
  type InsertQueryNode,
  type KyselyPlugin,
  type OperationNode,
  type PrimitiveValueListNode,
  type RootOperationNode,
  type TableNode,
  type UnknownRow,
  type UpdateQueryNode,
  type ValueListNode,
  ValueNode,
  type ValuesNode,
} from 'kysely';
import type { IdNumberVault } from '../../ports/id-number-vault';
import { openPersonal, type PersonalKind, sealPersonal } from '../crypto/personal-text';
import { personalColumnsOf } from './sealed-columns';

type Columns = ReadonlyMap<string, PersonalKind>;

/**
 * Personal text is sealed where it is written and opened where it is read, by the table of sealed
 * columns: no query can forget it, and none has to be asked a second time for a name. Comes after
 * the plugin that names columns as the database does.
 */
export function sealingDoor(vault: IdNumberVault): KyselyPlugin {
  return {
    transformQuery: ({ node }) => sealedQuery(vault, node),
    async transformResult({ result }) {
      return { ...result, rows: result.rows.map((row) => openedRow(vault, row)) };
    },
  };
}

function openedRow(vault: IdNumberVault, row: UnknownRow): UnknownRow {
  let opened = row;
  for (const [column, stored] of Object.entries(row)) {
    const value = openPersonal(vault, stored);
    if (value === stored) continue;
    if (opened === row) opened = { ...row };
    opened[column] = value;
  }
  return opened;
}

function sealedQuery(vault: IdNumberVault, node: RootOperationNode): RootOperationNode {
  if (node.kind === 'InsertQueryNode') return sealedInsert(vault, node);
  if (node.kind === 'UpdateQueryNode') return sealedUpdate(vault, node);
  return node;
}

function sealedInsert(vault: IdNumberVault, node: InsertQueryNode): InsertQueryNode {
  const columns = node.into && personalColumnsOf(tableName(node.into));
  if (!columns || node.values?.kind !== 'ValuesNode') return node;
  const kinds = (node.columns ?? []).map((column) => columns.get(columnName(column)));
  const rows = (node.values as ValuesNode).values;
  const values = rows.map((row) => sealedRow(vault, row, kinds));
  const { onConflict } = node;
  const updates = onConflict?.updates?.map((update) => sealedValue(vault, update, columns));
  return {
    ...node,
    values: { ...node.values, values } as ValuesNode,
    ...(onConflict && updates ? { onConflict: { ...onConflict, updates } } : {}),
  };
}

type Row = PrimitiveValueListNode | ValueListNode;

function sealedRow(
  vault: IdNumberVault,
  row: Row,
  kinds: readonly (PersonalKind | undefined)[],
): Row {
  const seal = (value: unknown, at: number) => sealedAs(vault, kinds[at], value);
  if (row.kind === 'PrimitiveValueListNode') return { ...row, values: row.values.map(seal) };
  const values = row.values.map((value, at) =>
    kinds[at] ? ValueNode.create(seal(plainValue(value), at)) : value,
  );
  return { ...row, values };
}

function sealedUpdate(vault: IdNumberVault, node: UpdateQueryNode): UpdateQueryNode {
  const columns = node.table && personalColumnsOf(tableName(node.table as TableNode));
  if (!columns || !node.updates) return node;
  const updates = node.updates.map((update) => sealedValue(vault, update, columns));
  return { ...node, updates };
}

function sealedValue(
  vault: IdNumberVault,
  update: ColumnUpdateNode,
  columns: Columns,
): ColumnUpdateNode {
  const kind = columns.get(columnName(update.column));
  if (!kind) return update;
  return { ...update, value: ValueNode.create(sealedAs(vault, kind, plainValue(update.value))) };
}

function sealedAs(vault: IdNumberVault, kind: PersonalKind | undefined, value: unknown): unknown {
  return kind && typeof value === 'string' ? sealPersonal(vault, kind, value) : value;
}

/** What the database would make by itself cannot be sealed, so it is refused. */
function plainValue(node: OperationNode): unknown {
  if (node.kind === 'ValueNode') return (node as ValueNode).value;
  throw new TypeError('personal text is written as a value, never as SQL');
}

/** Empty for what is no plain table: nothing of ours updates one under another name. */
function tableName({ table }: Partial<TableNode>): string {
  return table?.identifier.name ?? '';
}

function columnName(node: OperationNode): string {
  const { column } = node as ColumnNode;
  return 'name' in column ? column.name : '';
}
