import type { CSSProperties, ReactNode, RefObject } from 'react';
import type { PageNode } from '../page-words';

/** What every element takes on every platform; aria names are written as in HTML. */
export interface BoxProps {
  readonly className?: string | undefined;
  readonly id?: string | undefined;
  readonly style?: CSSProperties | undefined;
  readonly children?: ReactNode;
  readonly role?: string | undefined;
  readonly 'aria-label'?: string | undefined;
  readonly 'aria-live'?: 'polite' | 'assertive' | undefined;
  readonly 'aria-hidden'?: boolean | undefined;
  readonly 'aria-modal'?: boolean | undefined;
}

export interface MainProps extends BoxProps {
  /** Gets what the page consists of, whatever the platform keeps it as. */
  readonly nodeRef?: RefObject<PageNode | null> | undefined;
}

export interface HeadingProps extends BoxProps {
  readonly level: 1 | 2 | 3;
}

export interface PressProps {
  readonly className?: string | undefined;
  readonly id?: string | undefined;
  readonly children?: ReactNode;
  /** What a screen reader says; left out where the text inside says it. */
  readonly label?: string | undefined;
  readonly kind?: 'button' | 'radio' | 'checkbox' | 'switch' | 'tab' | 'link' | undefined;
  readonly disabled?: boolean | undefined;
  readonly onPress: () => void;
  readonly 'aria-checked'?: boolean | undefined;
  readonly 'aria-expanded'?: boolean | undefined;
  readonly 'aria-pressed'?: boolean | undefined;
  readonly 'aria-selected'?: boolean | undefined;
}

export interface TextInputProps {
  readonly className?: string | undefined;
  readonly id?: string | undefined;
  readonly value: string;
  /** The accessible name; the visible label says the same. */
  readonly label: string;
  readonly placeholder?: string | undefined;
  readonly kind?: 'text' | 'digit' | 'decimal' | 'idcard' | undefined;
  readonly maxLength?: number | undefined;
  readonly invalid?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly onInput: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly onDone?: (() => void) | undefined;
  readonly 'aria-describedby'?: string | undefined;
}

export interface PictureProps {
  readonly src: string;
  readonly label: string;
  readonly className?: string | undefined;
}

export interface DialogProps {
  readonly label: string;
  readonly className: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export interface FreshPartProps {
  /** True where it took the place of another part. */
  readonly fresh: boolean;
  readonly children: ReactNode;
}

export interface PhoneButtonProps {
  readonly text: string;
  /**
   * What the server exchanges for the number, which the phone itself never learns; null where the
   * person said no, or the platform gives none.
   */
  readonly onCode: (code: string | null) => void;
}

export interface DayInputProps {
  /** YYYY-MM-DD. */
  readonly value: string;
  readonly label: string;
  readonly className?: string | undefined;
  /** First and last day that can be picked. */
  readonly from: string;
  readonly to: string;
  readonly onPick: (day: string) => void;
}
