import type { ReactElement } from 'react';
import { Button, EmptyState, ErrorState, PageShell, Skeleton } from '../../../components';
import { SharedRecord } from '../../../features/record-papers/shared-record';
import { useSharedRecord } from '../../../features/record-papers/use-shared-record';
import { go, useParam } from '../../../platform/navigate';
import { COMMON, type ProblemWords, RECORD_SHARE } from '../../../text';
import '../papers.scss';

const WORDS: Readonly<Record<string, ProblemWords>> = {
  'not-found': RECORD_SHARE.notYours,
  'input-invalid': RECORD_SHARE.damaged,
};

/** What a relative handed on: read, and nothing else. */
export default function SharedRecordPage(): ReactElement {
  const token = useParam('token');
  const { data, problem, retry } = useSharedRecord(token);
  return (
    <PageShell title={RECORD_SHARE.sharedTitle}>
      {token === '' ? (
        <EmptyState icon="info" title={RECORD_SHARE.noToken} about={RECORD_SHARE.noTokenAbout} />
      ) : null}
      {token !== '' && !data && !problem ? <Skeleton shape="card" /> : null}
      {problem && !data ? (
        <ErrorState
          problem={problem}
          words={WORDS[problem.code]}
          {...(problem.unsure ? { onRetry: retry } : {})}
        >
          <Button text={COMMON.goHome} look="second" onPress={() => go('home')} />
        </ErrorState>
      ) : null}
      {data ? <SharedRecord record={data} /> : null}
    </PageShell>
  );
}
