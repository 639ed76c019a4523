import type { PremiumList } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { Amount, type FactRow, Facts, Points } from '../../components';
import { dayText, PREMIUM } from '../../text';

interface PayingAccountProps {
  readonly list: PremiumList;
}

/** The year, what of the payer's money counts here and what not, and when it is taken. */
export function PayingAccount({ list }: PayingAccountProps): ReactElement {
  const points = pointsOf(list);
  return (
    <>
      <Facts
        rows={[
          { label: PREMIUM.year, value: PREMIUM.yearText(list.coverYear) },
          ...keptBack(list),
          { label: titleOf(list), value: <Amount amountFen={list.usableFen} /> },
          ...(list.batchOn === null
            ? []
            : [{ label: PREMIUM.batchOn, value: dayText(list.batchOn) }]),
        ]}
      />
      {points.length > 0 ? <Points icon="info" points={points} /> : null}
    </>
  );
}

function titleOf({ potFen, account }: PremiumList): string {
  if (potFen !== null) return PREMIUM.potTitle;
  return account.pastYearsOnly ? PREMIUM.pastYearsTitle : PREMIUM.accountTitle;
}

/** What is there and does not count; nothing to tell where all of it does. */
function keptBack({ potFen, account }: PremiumList): FactRow[] {
  const { balanceFen, pastYearsFen, pastYearsOnly, reserveFen } = account;
  if (potFen !== null) return [];
  const thisYear = <Amount amountFen={Math.max(0, balanceFen - pastYearsFen)} />;
  return [
    ...(pastYearsOnly ? [{ label: PREMIUM.thisYear, value: thisYear }] : []),
    ...(reserveFen === null
      ? []
      : [
          { label: PREMIUM.balance, value: <Amount amountFen={balanceFen} /> },
          { label: PREMIUM.reserve, value: <Amount amountFen={reserveFen} /> },
        ]),
  ];
}

function pointsOf({ potFen, mode, account }: PremiumList): readonly string[] {
  if (potFen !== null) return [];
  return [
    ...(mode === 'batch' ? PREMIUM.modes.batch : []),
    ...(account.pastYearsOnly ? PREMIUM.modes.pastYears : []),
    ...(account.reserveFen === null ? [] : PREMIUM.modes.reserve),
  ];
}
