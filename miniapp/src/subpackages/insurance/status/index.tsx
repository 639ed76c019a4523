import type { InsuranceStatus } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { direction, useRead } from '../../../api';
import {
  Button,
  ErrorState,
  Heading,
  HelpLines,
  PageShell,
  Skeleton,
  Text,
} from '../../../components';
import { AccountCard } from '../../../features/insurance/account-card';
import { EnrolmentCard } from '../../../features/insurance/enrolment-card';
import { usePaidYear } from '../../../features/insurance/use-paid-year';
import { go } from '../../../platform/navigate';
import { useSession } from '../../../state/session';
import { useElder } from '../../../state/ui-mode';
import { INSURANCE, timeText } from '../../../text';
import '../insurance.scss';

function placeOf({ enrolment: { areaCode, provinceDirect } }: InsuranceStatus) {
  return { areaCode, ...direction(provinceDirect) };
}

/** 参保信息: what the insurance core has of me this moment, and whom to call when it is wrong. */
export default function InsuranceStatusPage(): ReactElement {
  const elder = useElder();
  const signedIn = useSession((session) => session.token !== null);
  const { data, problem, loading, refreshing, retry } = useRead(
    'readInsuranceStatus',
    {},
    { enabled: signedIn },
  );
  const paid = usePaidYear(data?.asOf);
  // All at once: what came later would push away what is being read.
  const waits = loading || paid.loading;
  return (
    <PageShell title={INSURANCE.title} {...(data ? { hotlines: data.hotlines } : {})}>
      {waits ? <Skeleton shape="card" /> : null}
      {problem && !data ? <ErrorState problem={problem} onRetry={retry} /> : null}
      {data && !waits ? (
        <>
          <EnrolmentCard status={data} paidYear={paid.year} />
          <AccountCard account={data.account} />
          <Text className="soft as-of">{INSURANCE.asOf(timeText(data.asOf))}</Text>
          <Button text={INSURANCE.refresh} look="second" sending={refreshing} onPress={retry} />
          <Button
            text={INSURANCE.toPolicy}
            look="quiet"
            onPress={() => go('policy', placeOf(data))}
          />
          {elder ? null : (
            <>
              <Heading level={2} className="list-title call-title">
                {INSURANCE.call}
              </Heading>
              <HelpLines hotlines={data.hotlines} counter />
            </>
          )}
        </>
      ) : null}
    </PageShell>
  );
}
