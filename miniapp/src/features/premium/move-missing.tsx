import type { ReactElement } from 'react';
import { Button } from '../../components';
import { go } from '../../platform/navigate';
import { PREMIUM } from '../../text';

interface MoveMissingProps {
  readonly familyId: string;
  /** What the pot lacks, in fen. */
  readonly shortFen: number;
}

/** To the pot's page, with the sum that is missing filled in. */
export function MoveMissing({ familyId, shortFen }: MoveMissingProps): ReactElement {
  const movePot = () => go('pot', { familyId, amountFen: String(shortFen) });
  return <Button text={PREMIUM.movePot(shortFen)} onPress={movePot} />;
}
