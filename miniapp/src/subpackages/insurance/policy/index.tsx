import type { ReactElement } from 'react';
import { ErrorState, Heading, HelpLines, PageShell, Skeleton } from '../../../components';
import { PolicyAsked } from '../../../features/policy/policy-asked';
import { PolicyRules } from '../../../features/policy/policy-rules';
import { useAskedPolicy } from '../../../features/policy/use-asked-policy';
import { useElder } from '../../../state/ui-mode';
import { POLICY } from '../../../text';
import '../insurance.scss';

/** 为什么: what the policy of an area says on a day, with its sources, and what is not known. */
export default function PolicyPage(): ReactElement {
  const elder = useElder();
  const { areaCode, day, policy, ready, setArea, setDay } = useAskedPolicy();
  const { data, problem, loading, retry } = policy;
  return (
    <PageShell
      title={POLICY.title}
      lead={POLICY.lead}
      needsSignIn={false}
      {...(data ? { hotlines: data.hotlines } : {})}
    >
      {ready ? <PolicyAsked areaCode={areaCode} day={day} onArea={setArea} onDay={setDay} /> : null}
      {!ready || loading ? <Skeleton shape="rows" /> : null}
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
