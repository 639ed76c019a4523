import type { BindAsksView, BindTerms } from '@gongji/shared/contracts';
import { type ReactElement, useState } from 'react';
import { useElder } from '../state/ui-mode';
import { TERMS } from '../text';
import { BindSteps } from './bind-steps';
import { bindTermsParts, type PayerAtPlace } from './bind-terms-parts';
import { FormParts } from './form-parts';
import { Text } from './native';
import { useBindTerms } from './use-bind-terms';

interface BindTermsFormProps {
  readonly form: string;
  readonly asks: BindAsksView;
  /** Who pays at which place already; empty where nobody does, or nobody knows whom it is for. */
  readonly payers: readonly PayerAtPlace[];
  readonly onDone: (terms: BindTerms) => void;
}

/** What the payer's area asks the payer for: dates, a place, a signature, papers. */
export function BindTermsForm(props: BindTermsFormProps): ReactElement {
  const { asks, payers, onDone } = props;
  const form = useBindTerms(props.form, asks);
  const elder = useElder();
  const [at, setAt] = useState(0);
  // In elder mode every page has one question; what is said of all of them stands on the first.
  const first = !elder || at === 0;
  return (
    <>
      {first ? <Text className="lead">{TERMS.lead}</Text> : null}
      {first && asks.review ? <Text className="lead">{TERMS.review}</Text> : null}
      <FormParts
        parts={bindTermsParts({ asks, payers, form })}
        at={at}
        onAt={setAt}
        onDone={() => onDone(form.terms)}
        doneText={TERMS.next}
      />
      {first && asks.stepsAreOwn ? <BindSteps steps={asks.steps} /> : null}
    </>
  );
}
