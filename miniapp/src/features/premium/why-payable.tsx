import { type ReactElement, useState } from 'react';
import { Press, Text, View } from '../../components';
import { PREMIUM } from '../../text';
import { type DecidedPerson, PersonDecisions } from './person-decisions';

interface WhyPayableProps {
  readonly people: readonly DecidedPerson[];
  readonly coverYear: number;
}

/** Why those who can be paid for can be: folded, for whoever wants to know. */
export function WhyPayable({ people, coverYear }: WhyPayableProps): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <View className="link-part">
      <Press className="link" aria-expanded={open} onPress={() => setOpen(!open)}>
        <Text>{open ? PREMIUM.hideWhy : PREMIUM.why}</Text>
      </Press>
      {open ? <PersonDecisions people={people} coverYear={coverYear} /> : null}
    </View>
  );
}
