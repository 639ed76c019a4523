import { Image, Input, Text as TaroText, View as TaroView } from '@tarojs/components';
import type { ReactElement } from 'react';
import { breathing, kept } from './breath';
import type {
  BoxProps,
  HeadingProps,
  MainProps,
  PictureProps,
  PressProps,
  TextInputProps,
} from './props';

/** WeChat reads `aria-role`, Alipay reads `role`. */
const ROLE = process.env.TARO_ENV === 'weapp' ? 'aria-role' : 'role';

function withRole(role: string | undefined): Record<string, string> {
  return role ? { [ROLE]: role } : {};
}

export function View({ role, children, ...rest }: BoxProps): ReactElement {
  return (
    <TaroView {...given(rest)} {...withRole(role)}>
      {children}
    </TaroView>
  );
}

export function Text({ role, children, className, ...rest }: BoxProps): ReactElement {
  const named = { ...rest, className: breathing(className, children) };
  return (
    <TaroText {...given(named)} {...withRole(role)}>
      {kept(children)}
    </TaroText>
  );
}

export function Main({ children, nodeRef, ...rest }: MainProps): ReactElement {
  return (
    <TaroView {...given(rest)} ref={nodeRef ?? null}>
      {children}
    </TaroView>
  );
}

export function Heading({ level, children, className, ...rest }: HeadingProps): ReactElement {
  const named = { ...rest, className: breathing(className, children), 'aria-level': String(level) };
  return (
    <TaroView {...given(named)} {...withRole('heading')}>
      {kept(children)}
    </TaroView>
  );
}

export function Press({
  label,
  kind = 'button',
  disabled,
  onPress,
  children,
  ...rest
}: PressProps): ReactElement {
  const named = { ...rest, 'aria-label': label, 'aria-disabled': disabled };
  const press = disabled ? {} : { onClick: () => onPress() };
  return (
    <TaroView
      {...given(named)}
      {...withRole(kind)}
      hoverClass={disabled ? 'none' : 'pressed'}
      {...press}
    >
      {children}
    </TaroView>
  );
}

const KINDS = { text: 'text', digit: 'number', decimal: 'digit', idcard: 'idcard' } as const;

export function TextInput(props: TextInputProps): ReactElement {
  const {
    onInput,
    onBlur,
    onDone,
    label,
    invalid,
    kind = 'text',
    maxLength = 140,
    ...rest
  } = props;
  return (
    <Input
      {...given({ ...rest, 'aria-label': label })}
      type={KINDS[kind]}
      maxlength={maxLength}
      onInput={(event) => onInput(event.detail.value)}
      onBlur={() => onBlur?.()}
      onConfirm={() => onDone?.()}
    />
  );
}

export function Picture({ src, label, className }: PictureProps): ReactElement {
  return <Image src={src} {...given({ className, 'aria-label': label, ...withRole('img') })} />;
}

/** Leaves out what was not given: a mini-program template would show `undefined` as text. */
function given<T extends object>(props: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(props).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
