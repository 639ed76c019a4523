import type { BindTerms } from '@gongji/shared/contracts';
import { type ReactElement, useState } from 'react';
import { useRead } from '../api';
import { BindTermsForm } from './bind-terms-form';
import type { PayerAtPlace } from './bind-terms-parts';
import { ErrorState } from './error-state';
import { Skeleton } from './skeleton';
import { asksNothing, useTermsDraft } from './use-bind-terms';

const NOTHING: BindTerms = { period: null, rank: null, signature: null, papers: [] };

const NOBODY: readonly PayerAtPlace[] = [];

interface WithBindTermsProps {
  /** What was typed is kept for this form until it is dropped. */
  readonly form: string;
  /** Who pays already for the person that it is about, where that is known. */
  readonly payers?: readonly PayerAtPlace[];
  readonly children: (terms: BindTerms, drop: () => void) => ReactElement;
}

/** First what the payer's own area asks for, where it does; then what rests on the answers. */
export function WithBindTerms(props: WithBindTermsProps): ReactElement {
  const { form, payers = NOBODY, children } = props;
  const { drop } = useTermsDraft(form);
  const { data, problem, retry } = useRead('readBindAsks', {});
  const [terms, setTerms] = useState<BindTerms | null>(null);
  if (!data) {
    return problem ? <ErrorState problem={problem} onRetry={retry} /> : <Skeleton shape="rows" />;
  }
  const given = terms ?? (asksNothing(data) ? NOTHING : null);
  if (given) return children(given, drop);
  return <BindTermsForm form={form} asks={data} payers={payers} onDone={setTerms} />;
}
