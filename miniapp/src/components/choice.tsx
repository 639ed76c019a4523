import type { ReactElement, ReactNode } from 'react';
import { Icon } from './icon';
import { Press, Text, View } from './native';

export interface ChoiceOption<V extends string> {
  readonly value: V;
  readonly title: string;
  readonly about?: string;
  /** At the right end. */
  readonly aside?: ReactNode;
  readonly disabled?: boolean;
}

interface ChoiceProps<V extends string> {
  /** What is chosen, for screen readers and as a visible heading. */
  readonly label: string;
  readonly options: readonly ChoiceOption<V>[];
  readonly chosen: readonly V[];
  readonly onChange: (chosen: V[]) => void;
  /** False: exactly one (radio). True: any number (checkbox). */
  readonly many?: boolean;
  readonly error?: string | null;
}

function nextChosen<V extends string>(chosen: readonly V[], value: V, many: boolean): V[] {
  if (!many) return [value];
  return chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
}

/** A list to choose from: one of them, or several. */
export function Choice<V extends string>(props: ChoiceProps<V>): ReactElement {
  const { label, options, chosen, onChange, many = false, error } = props;
  return (
    <View className="choice" role={many ? 'group' : 'radiogroup'} aria-label={label}>
      <Text className="field-label">{label}</Text>
      <View className="card card-rows">
        {options.map((option) => {
          const on = chosen.includes(option.value);
          return (
            <Press
              key={option.value}
              className={`cell cell-press${option.disabled ? ' cell-off' : ''}`}
              kind={many ? 'checkbox' : 'radio'}
              aria-checked={on}
              disabled={option.disabled}
              onPress={() => onChange(nextChosen(chosen, option.value, many))}
            >
              <View className={`mark mark-${many ? 'square' : 'round'}${on ? ' mark-on' : ''}`}>
                {on ? <Icon name="check" /> : null}
              </View>
              <View className="cell-words">
                <Text className="cell-title">{option.title}</Text>
                {option.about ? <Text className="cell-about">{option.about}</Text> : null}
              </View>
              {option.aside ? <View className="cell-value">{option.aside}</View> : null}
            </Press>
          );
        })}
      </View>
      <View aria-live="polite">{error ? <Text className="field-error">{error}</Text> : null}</View>
    </View>
  );
}
