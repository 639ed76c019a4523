import type { BindingStanding } from '@gongji/shared/vocabulary';
import type { ReactElement } from 'react';
import { standingWords } from '../text';
import { StatusTag } from './status-tag';

/** How a binding stands, in the same word, shape and colour on every page. */
export function StandingTag({ standing }: { readonly standing: BindingStanding }): ReactElement {
  const { label, tone } = standingWords(standing);
  return <StatusTag text={label} tone={tone} />;
}
