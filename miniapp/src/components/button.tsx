import type { ReactElement } from 'react';
import { COMMON } from '../text';
import { Press, Text } from './native';

export interface ButtonProps {
  /** Names the action: 缴纳 1,350.00 元, never 确定 alone where money moves. */
  readonly text: string;
  readonly onPress: () => void;
  /** One primary a page; `quiet` has no frame; `stop` is for what cannot be undone. */
  readonly look?: 'primary' | 'second' | 'quiet' | 'stop';
  readonly disabled?: boolean;
  /** Shows that it is being sent; taps do nothing meanwhile. */
  readonly sending?: boolean;
  /** Said instead of the text, where the text is short of meaning when read alone. */
  readonly label?: string;
  /** Set where the button opens and closes something: whether it is open. */
  readonly expanded?: boolean;
}

export function Button(props: ButtonProps): ReactElement {
  const {
    text,
    onPress,
    look = 'primary',
    disabled = false,
    sending = false,
    label,
    expanded,
  } = props;
  const off = disabled || sending;
  return (
    <Press
      className={`button button-${look}${off ? ' button-off' : ''}`}
      disabled={off}
      label={label}
      aria-expanded={expanded}
      onPress={onPress}
    >
      <Text>{sending ? COMMON.sending : text}</Text>
    </Press>
  );
}
