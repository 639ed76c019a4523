import { type ReactElement, useEffect, useRef } from 'react';
import type { FreshPartProps } from './props';

/** A part of a page; where it took the place of another, the focus begins at its start. */
export function FreshPart({ fresh, children }: FreshPartProps): ReactElement {
  const part = useRef<HTMLDivElement>(null);
  const begin = useRef(fresh);
  useEffect(() => {
    if (begin.current) part.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={part} tabIndex={-1}>
      {children}
    </div>
  );
}
