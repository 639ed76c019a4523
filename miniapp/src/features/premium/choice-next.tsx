import type { ReactElement } from 'react';
import { Actions, Button } from '../../components';
import { go } from '../../platform/navigate';
import { PREMIUM } from '../../text';
import { MoveMissing } from './move-missing';

interface ChoiceNextProps {
  readonly familyId: string;
  readonly count: number;
  readonly totalFen: number;
  readonly usableFen: number;
  /** True where money must be moved to the pot first. */
  readonly pot: boolean;
}

/** The way on: to be looked at and confirmed, or to the pot when it is short. */
export function ChoiceNext(props: ChoiceNextProps): ReactElement {
  const { familyId, count, totalFen, usableFen, pot } = props;
  const shortFen = totalFen - usableFen;
  return (
    <Actions>
      {shortFen > 0 && pot ? (
        <MoveMissing familyId={familyId} shortFen={shortFen} />
      ) : (
        <Button
          text={count > 0 ? PREMIUM.check(totalFen) : PREMIUM.checkNone}
          disabled={count === 0 || shortFen > 0}
          onPress={() => go('premiumConfirm', { familyId })}
        />
      )}
    </Actions>
  );
}
