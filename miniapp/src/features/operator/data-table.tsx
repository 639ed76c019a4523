import type { ReactElement, ReactNode } from 'react';
import { Text, View } from '../../components';

export interface Column {
  readonly name: string;
  readonly numeric?: boolean;
}

export interface TableRow {
  readonly key: string;
  /** In the order of the columns. */
  readonly cells: readonly ReactNode[];
}

interface DataTableProps {
  /** What the table is of, for whoever hears it. */
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

/** Rows and columns where there is room; on a phone each row is a sheet with its columns named. */
export function DataTable({ label, columns, rows }: DataTableProps): ReactElement {
  return (
    <View className="desk-table" role="table" aria-label={label}>
      <View className="desk-head" role="rowgroup">
        <View className="desk-row" role="row">
          {columns.map((column) => (
            <View key={column.name} role="columnheader" className={classOf(column)}>
              <Text>{column.name}</Text>
            </View>
          ))}
        </View>
      </View>
      <View className="desk-body" role="rowgroup">
        {rows.map(({ key, cells }) => (
          <View key={key} className="desk-row" role="row">
            {columns.map((column, index) => (
              <View key={column.name} role="cell" className={classOf(column)}>
                <View className="desk-column" aria-hidden>
                  <Text>{column.name}</Text>
                </View>
                <View className="desk-cell">{cells[index]}</View>
              </View>
            ))}
          </View>
        ))}
      </View>
    </View>
  );
}

function classOf({ numeric }: Column): string {
  return numeric ? 'desk-place numeric' : 'desk-place';
}
