import type { PremiumCandidate, PremiumList } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { Amount, Cell, Facts, List, Numbered } from '../../components';
import { go } from '../../platform/navigate';
import { PREMIUM, REFUND } from '../../text';
import { OrdersUnderWay } from './orders-under-way';
import { RefusedPeople } from './refused-people';

interface RefundChooserProps {
  readonly familyId: string;
  readonly list: PremiumList;
}

const mustPayFirst = ({ decision }: PremiumCandidate) =>
  decision.reasons.some(({ code }) => code === 'premium-pay-first') &&
  decision.reasons.every(
    ({ code, severity }) => code === 'premium-pay-first' || severity === 'warn',
  );

/** Where a premium is paid in cash first: what may come back, and what is to be paid. */
export function RefundChooser({ familyId, list }: RefundChooserProps): ReactElement {
  const open = list.candidates.filter(({ order }) => order === null);
  const ready = open.filter(({ decision }) => decision.outcome === 'allowed');
  const payFirst = open.filter(mustPayFirst);
  const others = open.filter((one) => !ready.includes(one) && !payFirst.includes(one));
  return (
    <>
      <Facts
        rows={[
          { label: PREMIUM.year, value: PREMIUM.yearText(list.coverYear) },
          { label: REFUND.usable, value: <Amount amountFen={list.usableFen} /> },
        ]}
      />
      <Numbered title={REFUND.howTitle} steps={REFUND.how} />
      {ready.length > 0 ? (
        <List title={REFUND.ready}>
          {ready.map(({ memberId, name, amountFen }) => (
            <Cell
              key={memberId}
              title={name}
              about={REFUND.apply}
              value={<Amount amountFen={amountFen ?? 0} />}
              onPress={() => go('premiumRefund', { familyId, memberId })}
            />
          ))}
        </List>
      ) : null}
      {payFirst.length > 0 ? (
        <List title={REFUND.payFirst}>
          {payFirst.map(({ memberId, name, amountFen }) => (
            <Cell key={memberId} title={name} about={REFUND.payFirstAbout(amountFen ?? 0)} />
          ))}
        </List>
      ) : null}
      <OrdersUnderWay candidates={list.candidates.filter(({ order }) => order !== null)} />
      <RefusedPeople title={PREMIUM.notNow} people={others} coverYear={list.coverYear} />
    </>
  );
}
