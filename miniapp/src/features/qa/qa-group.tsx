import type { ReactElement, ReactNode } from 'react';

interface QaGroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Controls that belong together, under one name. */
export function QaGroup({ title, children }: QaGroupProps): ReactElement {
  return (
    <fieldset className="qa-group">
      <legend className="qa-group-title">{title}</legend>
      {children}
    </fieldset>
  );
}
