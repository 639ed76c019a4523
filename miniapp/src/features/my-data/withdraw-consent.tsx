import type { ConsentView, WithdrawnConsent } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useCommand, useConfirm } from '../../api';
import { ConfirmStep, type FactRow } from '../../components';
import { back } from '../../platform/navigate';
import { MY_DATA } from '../../text';

const { detail } = MY_DATA;

interface WithdrawConsentProps {
  readonly consent: ConsentView;
  readonly onDone: () => void;
}

/** What ends with a consent, then the one button that takes it back. */
export function WithdrawConsent({ consent, onDone }: WithdrawConsentProps): ReactElement {
  const { purpose, receiver, about } = consent;
  const request = { params: { purpose }, body: { aboutId: about.personId, receiver } };
  const withdraw = useCommand('withdrawConsent', [about.personId, purpose, receiver].join(' '));
  const step = useConfirm('withdrawConsent', withdraw, request);
  return (
    <ConfirmStep
      step={step}
      title={detail.check}
      rows={endsWith}
      warnings={MY_DATA.purpose(purpose).ends}
      paper={null}
      confirm={detail.withdraw}
      ends
      back={{ text: detail.keep, onPress: back }}
      onDone={onDone}
    />
  );
}

/** Of what ends only what there is; of what is under way also that there is nothing. */
function endsWith(ended: WithdrawnConsent): FactRow[] {
  const counts = [
    [detail.bindings, ended.bindingsEnded],
    [detail.codeLinks, ended.codeLinksEnded],
    [detail.invitations, ended.invitationsEnded],
  ] as const;
  const ends = counts
    .filter(([, count]) => count > 0)
    .map(([label, count]) => ({ label, value: detail.times(count) }));
  return [...ends, { label: detail.openOrders, value: detail.times(ended.openOrders) }];
}
