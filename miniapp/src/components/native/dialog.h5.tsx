import { type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react';
import type { DialogProps } from './props';

const CONTROLS = 'button, input, select, textarea, a[href]';

/** Takes the focus when it opens, keeps it, gives it back, and closes at Escape. */
export function Dialog({ label, className, onClose, children }: DialogProps): ReactElement {
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    paper.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    if (event.key === 'Tab') goRound(event, paper.current);
  };
  return (
    <div
      ref={paper}
      className={className}
      role="dialog"
      aria-modal="true"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}

/** From the last control on to the first, and from the first back to the last. */
function goRound(event: KeyboardEvent, paper: HTMLElement | null): void {
  const controls = Array.from(paper?.querySelectorAll<HTMLElement>(CONTROLS) ?? []);
  const [from, to] = event.shiftKey
    ? [controls.at(0), controls.at(-1)]
    : [controls.at(-1), controls.at(0)];
  const here = document.activeElement;
  if (here !== from && !(event.shiftKey && here === paper)) return;
  event.preventDefault();
  to?.focus();
}
