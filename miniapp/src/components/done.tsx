import type { ReactElement, ReactNode } from 'react';
import { useTop } from '../platform/use-top';
import { Actions } from './actions';
import { EmptyState } from './empty-state';
import { View } from './native';

interface DoneProps {
  readonly title: string;
  readonly about: string;
  /** Where to go from here: one primary button, at most two more. */
  readonly children: ReactNode;
}

/** It is done: said once, with the ways on. */
export function Done({ title, about, children }: DoneProps): ReactElement {
  useTop();
  return (
    <>
      <View role="status">
        <EmptyState icon="check" title={title} about={about} />
      </View>
      <Actions>{children}</Actions>
    </>
  );
}
