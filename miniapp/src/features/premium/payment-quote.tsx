import type { PremiumPayment } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { Amount, Cell, Facts, Heading, List, Points, Text } from '../../components';
import { useSession } from '../../state/session';
import { coverText, PREMIUM } from '../../text';
import { RefusedPeople } from './refused-people';
import { WhyPayable } from './why-payable';

interface PaymentQuoteProps {
  readonly payment: PremiumPayment;
  /** True where the money comes out of the family's pot. */
  readonly pot: boolean;
}

/** What is about to happen: for whom, how much, which account, what is left, what stays done. */
export function PaymentQuote({ payment, pot }: PaymentQuoteProps): ReactElement {
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
          { label: PREMIUM.left, value: <Amount amountFen={payment.leftFen} /> },
        ]}
      />
      <Text className="soft order-note">{pot ? PREMIUM.orderPot : PREMIUM.orderOwn}</Text>
      <Heading level={2} className="list-title section-title">
        {PREMIUM.cannotUndo}
      </Heading>
      <Points points={PREMIUM.cannotUndoLines} icon="info" />
      <WhyPayable people={paid} coverYear={payment.coverYear} />
      <RefusedPeople title={PREMIUM.notIncluded} people={others} coverYear={payment.coverYear} />
    </>
  );
}
