import type { PremiumList, PremiumPayment } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { Amount, Cell, Facts, Heading, List, Points, Text } from '../../components';
import { useSession } from '../../state/session';
import { COMMON, coverText, dayText, PREMIUM } from '../../text';
import { RefusedPeople } from './refused-people';
import { WhyPayable } from './why-payable';

interface PaymentQuoteProps {
  readonly payment: PremiumPayment;
  readonly list: PremiumList;
}

/** What is about to happen: for whom, how much, which account, what is left, what stays done. */
export function PaymentQuote({ payment, list }: PaymentQuoteProps): ReactElement {
  const pot = list.potFen !== null;
  const { batchOn } = payment;
  const me = useSession((session) => session.me?.name ?? '');
  const paid = payment.items.filter(({ decision }) => decision.outcome === 'allowed');
  const others = payment.items.filter(({ decision }) => decision.outcome !== 'allowed');
  return (
    <>
      <List title={PREMIUM.forWhom}>
        {paid.map(({ memberId, name, amountFen, cover }) => (
          <Cell
            key={memberId}
            title={name}
            about={coverText(cover)}
            value={<Amount amountFen={amountFen ?? 0} />}
          />
        ))}
        <Cell title={PREMIUM.total} value={<Amount amountFen={payment.totalFen} size="large" />} />
      </List>
      <Facts
        rows={[
          { label: PREMIUM.payer, value: PREMIUM.payerMe(me) },
          { label: PREMIUM.account, value: pot ? PREMIUM.accountPot : PREMIUM.accountOwn },
          { label: PREMIUM.year, value: PREMIUM.yearText(payment.coverYear) },
          ...(batchOn ? [{ label: PREMIUM.batchOn, value: dayText(batchOn) }] : []),
          { label: PREMIUM.left, value: <Amount amountFen={payment.leftFen} /> },
        ]}
      />
      <Text className="soft order-note">{orderNote(list)}</Text>
      <Heading level={2} className="list-title section-title">
        {PREMIUM.cannotUndo}
      </Heading>
      <Points
        points={batchOn ? PREMIUM.batchLines(dayText(batchOn)) : PREMIUM.cannotUndoLines}
        icon="info"
      />
      <WhyPayable people={paid} coverYear={payment.coverYear} />
      <RefusedPeople title={PREMIUM.notIncluded} people={others} coverYear={payment.coverYear} />
    </>
  );
}

/** What is taken and what is left alone, in one sentence. */
function orderNote({ potFen, account }: PremiumList): string {
  if (potFen !== null) return PREMIUM.orderPot;
  if (account.pastYearsOnly) return PREMIUM.orderPastYears;
  if (account.reserveFen === null) return PREMIUM.orderOwn;
  return PREMIUM.orderReserve(COMMON.yuan(account.reserveFen));
}
