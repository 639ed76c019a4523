import type { ReactElement, ReactNode } from 'react';
import { Text, View } from './native';

export interface FactRow {
  readonly label: string;
  readonly value: ReactNode;
}

interface FactsProps {
  readonly rows: readonly FactRow[];
}

/** Who, from where, to where, how much: what a person checks before agreeing. */
export function Facts({ rows }: FactsProps): ReactElement {
  return (
    <View className="card facts">
      {rows.map(({ label, value }) => (
        <View key={label} className="facts-row">
          <Text className="facts-label">{label}</Text>
          <View className="facts-value">{value}</View>
        </View>
      ))}
    </View>
  );
}
