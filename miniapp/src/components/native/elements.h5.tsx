import type { KeyboardEvent, ReactElement, RefObject } from 'react';
import { breathing, kept } from './breath';
import type {
  BoxProps,
  HeadingProps,
  MainProps,
  PictureProps,
  PressProps,
  TextInputProps,
} from './props';

// In H5 our elements are the browser's own: roles, focus and Enter or Space come with them.

export function View({ children, ...rest }: BoxProps): ReactElement {
  return <div {...rest}>{children}</div>;
}

export function Text({ children, className, ...rest }: BoxProps): ReactElement {
  return (
    <span {...rest} className={breathing(className, children)}>
      {kept(children)}
    </span>
  );
}

export function Main({ children, nodeRef, ...rest }: MainProps): ReactElement {
  return (
    <main {...rest} ref={nodeRef as RefObject<HTMLElement>}>
      {children}
    </main>
  );
}

export function Heading({ level, children, className, ...rest }: HeadingProps): ReactElement {
  const Tag = `h${level}` as const;
  return (
    <Tag {...rest} className={breathing(className, children)}>
      {kept(children)}
    </Tag>
  );
}

export function Press(props: PressProps): ReactElement {
  const { children, className, label, onPress, disabled, kind, ...rest } = props;
  const role = kind && kind !== 'button' ? { role: kind } : {};
  return (
    <button
      {...rest}
      {...role}
      className={`press ${className ?? ''}`}
      type="button"
      aria-label={label}
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : () => onPress()}
    >
      {children}
    </button>
  );
}

const KINDS = { text: 'text', digit: 'numeric', decimal: 'decimal', idcard: 'text' } as const;

export function TextInput(props: TextInputProps): ReactElement {
  const { value, onInput, onDone, label, invalid, kind = 'text', maxLength, ...rest } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onDone?.();
  };
  return (
    <input
      {...rest}
      type="text"
      inputMode={KINDS[kind]}
      autoComplete="off"
      maxLength={maxLength}
      value={value}
      aria-label={label}
      aria-invalid={invalid || undefined}
      onChange={(event) => onInput(event.target.value)}
      onKeyDown={onKeyDown}
    />
  );
}

export function Picture({ src, label, className }: PictureProps): ReactElement {
  return <img src={src} alt={label} className={className} />;
}
