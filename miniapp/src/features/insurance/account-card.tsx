import type { InsuranceStatus } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { Amount, Card, Facts, Heading, Text } from '../../components';
import { INSURANCE } from '../../text';

interface AccountCardProps {
  readonly account: InsuranceStatus['account'];
}

/** The personal account in its two parts; or that there is none, and what that means. */
export function AccountCard({ account }: AccountCardProps): ReactElement {
  return (
    <>
      <Heading level={2} className="list-title section-title">
        {INSURANCE.account}
      </Heading>
      {account ? (
        <Facts
          rows={[
            {
              label: INSURANCE.balance,
              value: <Amount amountFen={account.balanceFen} size="large" />,
            },
            { label: INSURANCE.pastYears, value: <Amount amountFen={account.pastYearsFen} /> },
            { label: INSURANCE.thisYear, value: <Amount amountFen={account.thisYearFen} /> },
          ]}
        />
      ) : (
        <Card>
          <Text className="no-account">{INSURANCE.noAccount}</Text>
          <Text className="soft">{INSURANCE.noAccountAbout}</Text>
        </Card>
      )}
    </>
  );
}
