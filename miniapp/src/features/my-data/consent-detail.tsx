import type { ConsentView } from '@gongji/shared/contracts';
import { CONSENT_TERMS } from '@gongji/shared/vocabulary';
import { type ReactElement, useState } from 'react';
import { useRead } from '../../api';
import { Button, Done, EmptyState, ErrorState, Facts, Skeleton } from '../../components';
import { returnTo } from '../../platform/navigate';
import { MY_DATA, timeText } from '../../text';
import { GiveConsent } from './give-consent';
import { WithdrawConsent } from './withdraw-consent';

const { detail } = MY_DATA;

interface ConsentDetailProps {
  readonly purpose: string;
  readonly receiver: string;
  readonly aboutId: string;
}

/** One consent: what it is, and one act on the same page to take it back or to give it anew. */
export function ConsentDetail(asked: ConsentDetailProps): ReactElement {
  const { data, problem, retry } = useRead('listConsents', {});
  const [done, setDone] = useState<ConsentView['standing'] | null>(null);
  if (done) return <ConsentDone standing={done} />;
  if (!data) {
    return problem ? <ErrorState problem={problem} onRetry={retry} /> : <Skeleton shape="card" />;
  }
  const consent = data.consents.find(
    ({ purpose, receiver, about }) =>
      purpose === asked.purpose && receiver === asked.receiver && about.personId === asked.aboutId,
  );
  if (!consent) {
    return (
      <EmptyState icon="info" title={detail.unknown} about={detail.unknownAbout}>
        <Button text={detail.toAll} onPress={() => returnTo('myData')} />
      </EmptyState>
    );
  }
  return (
    <>
      <ConsentFacts consent={consent} />
      {consent.standing === 'given' ? (
        <WithdrawConsent consent={consent} onDone={() => setDone('withdrawn')} />
      ) : (
        <GiveConsent consent={consent} onDone={() => setDone('given')} />
      )}
    </>
  );
}

function ConsentFacts({ consent }: { readonly consent: ConsentView }): ReactElement {
  const { purpose, receiver, about, givenAs, by, at } = consent;
  const said = `${by.name}，${MY_DATA.givenAs(givenAs)}`;
  return (
    <Facts
      rows={[
        { label: detail.who, value: about.name },
        { label: detail.what, value: MY_DATA.purpose(purpose).what },
        { label: detail.to, value: MY_DATA.receiver(receiver) },
        { label: detail.sensitive, value: MY_DATA.sensitive(CONSENT_TERMS[purpose].sensitive) },
        { label: detail.said, value: said },
        { label: detail.when, value: timeText(at) },
      ]}
    />
  );
}

function ConsentDone({ standing }: Pick<ConsentView, 'standing'>): ReactElement {
  const given = standing === 'given';
  return (
    <Done
      title={given ? detail.given : detail.withdrawn}
      about={given ? detail.givenAbout : detail.withdrawnAbout}
    >
      <Button text={detail.toAll} onPress={() => returnTo('myData')} />
    </Done>
  );
}
