import type { FamilyView } from '@gongji/shared/contracts';
import { type ReactElement, useState } from 'react';
import { Choice, EmptyState, FormParts, Text } from '../../components';
import { ORGANIZER, relationText } from '../../text';
import { OfferConfirm } from './offer-confirm';

interface ChooseOrganizerProps {
  readonly family: FamilyView;
  /** Whom the address names already; empty where nobody. */
  readonly memberId: string;
}

/**
 * Whom the organizer asks to take the family over; a temporary member is not to be asked. Once it
 * is asked, the page shows what waits.
 */
export function ChooseOrganizer({ family, memberId }: ChooseOrganizerProps): ReactElement {
  const others = family.members.filter(({ kind, organizer }) => kind === 'full' && !organizer);
  const [chosen, setChosen] = useState(memberId);
  const [checking, setChecking] = useState(memberId !== '');
  const member = others.find((one) => one.memberId === chosen);
  if (others.length === 0) {
    return <EmptyState icon="info" title={ORGANIZER.nobody} about={ORGANIZER.nobodyAbout} />;
  }
  if (checking && member) {
    return <OfferConfirm family={family} member={member} onBack={() => setChecking(false)} />;
  }
  const options = others.map(({ memberId: value, name, relation, role }) => {
    return { value, title: name, about: relationText(relation, role) };
  });
  const body = (tried: boolean) => (
    <Choice
      label={ORGANIZER.choose}
      options={options}
      chosen={chosen ? [chosen] : []}
      onChange={([one]) => one && setChosen(one)}
      error={tried && !member ? ORGANIZER.chooseMissing : null}
    />
  );
  return (
    <>
      <Text className="lead">{ORGANIZER.chooseLead}</Text>
      <FormParts
        parts={[{ name: ORGANIZER.to, complete: member !== undefined, body }]}
        at={0}
        onAt={() => undefined}
        onDone={() => setChecking(true)}
      />
    </>
  );
}
