import type { ReactElement } from 'react';
import { direction, useAskedPolicy } from '../../../api';
import {
  AskedPlace,
  Button,
  ErrorState,
  Heading,
  HelpLines,
  PageShell,
  Skeleton,
} from '../../../components';
import { PolicyRules } from '../../../features/policy/policy-rules';
import { go } from '../../../platform/navigate';
import { useElder } from '../../../state/ui-mode';
import { ASK, POLICY } from '../../../text';
import '../insurance.scss';

/** 为什么: what the policy of an area says on a day, with its sources, and what is not known. */
export default function PolicyPage(): ReactElement {
  const elder = useElder();
  const { areaCode, provinceDirect, day, policy, ready, setArea, setDay } = useAskedPolicy();
  const asked = { areaCode, provinceDirect, day };
  const inAddress = { areaCode, on: day, ...direction(provinceDirect) };
  const { data, problem, loading, retry } = policy;
  return (
    <PageShell
      title={POLICY.title}
      lead={POLICY.lead}
      needsSignIn={false}
      {...(data ? { hotlines: data.hotlines } : {})}
    >
      {ready ? (
        <AskedPlace {...asked} onArea={setArea} onDay={setDay} />
      ) : (
        <Skeleton shape="card" />
      )}
      {data ? <Button text={ASK.title} look="quiet" onPress={() => go('ask', inAddress)} /> : null}
      {ready && loading ? <Skeleton shape="rows" /> : null}
      {problem && !data ? <ErrorState problem={problem} onRetry={retry} /> : null}
      {data ? <PolicyRules policy={data} /> : null}
      {data && !elder ? (
        <>
          <Heading level={2} className="list-title">
            {POLICY.call}
          </Heading>
          <HelpLines hotlines={data.hotlines} counter />
        </>
      ) : null}
    </PageShell>
  );
}
