import type { ReactElement } from 'react';
import { View } from './native';

export type IconName =
  | 'back'
  | 'check'
  | 'chevron'
  | 'clock'
  | 'close'
  | 'code'
  | 'cross'
  | 'device'
  | 'eye'
  | 'family'
  | 'home'
  | 'info'
  | 'me'
  | 'message'
  | 'phone'
  | 'plus'
  | 'pot'
  | 'premium'
  | 'question'
  | 'records'
  | 'rules'
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
