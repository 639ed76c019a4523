import type { ReactElement } from 'react';
import { Press, Text, View } from '../../components';

interface ChipChoiceProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly title: string }[];
  readonly chosen: string;
  readonly onPick: (value: string) => void;
}

/** One of many short words, side by side; the chosen one has a tick, not colour alone. */
export function ChipChoice({ label, options, chosen, onPick }: ChipChoiceProps): ReactElement {
  return (
    <View className="chips" role="radiogroup" aria-label={label}>
      <Text className="field-label">{label}</Text>
      <View className="chips-row">
        {options.map(({ value, title }) => {
          const on = value === chosen;
          return (
            <Press
              key={value}
              className={on ? 'chip chip-on' : 'chip'}
              kind="radio"
              aria-checked={on}
              onPress={() => onPick(value)}
            >
              <Text>{title}</Text>
            </Press>
          );
        })}
      </View>
    </View>
  );
}
