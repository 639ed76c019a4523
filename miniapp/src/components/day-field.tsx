import type { ReactElement } from 'react';
import { DayInput, Text, View } from './native';

interface DayFieldProps {
  readonly label: string;
  /** YYYY-MM-DD. */
  readonly value: string;
  readonly from: string;
  readonly to: string;
  readonly onPick: (day: string) => void;
}

/** A day, picked from the platform's own calendar. */
export function DayField({ label, ...rest }: DayFieldProps): ReactElement {
  return (
    <View className="field">
      <Text className="field-label">{label}</Text>
      <View className="field-box">
        <DayInput className="field-input" label={label} {...rest} />
      </View>
    </View>
  );
}
