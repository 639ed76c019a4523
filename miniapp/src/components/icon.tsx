import type { ReactElement } from 'react';
import { View } from './native';

export type IconName =
  | 'back'
  | 'check'
  | 'chevron'
  | 'clock'
  | 'close'
  | 'cross'
  | 'family'
  | 'home'
  | 'info'
  | 'me'
  | 'phone'
  | 'plus'
  | 'pot'
  | 'premium'
  | 'records'
  | 'shield'
  | 'silence'
  | 'sound';

interface IconProps {
  readonly name: IconName;
  readonly size?: 'small' | 'large';
}

/** A drawing beside words that say the same; screen readers skip it. Takes the text's colour. */
export function Icon({ name, size = 'small' }: IconProps): ReactElement {
  return <View className={`icon icon-${name} icon-${size}`} aria-hidden />;
}
