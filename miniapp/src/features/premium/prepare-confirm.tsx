import type { BindingView, PersonRef } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useAskPush, useCommand, useConfirm } from '../../api';
import { Amount, ConfirmStep } from '../../components';
import { COMMON, dayText, PREPARE } from '../../text';

interface PrepareConfirmProps {
  readonly familyId: string;
  readonly payer: PersonRef;
  readonly chosen: readonly BindingView[];
  readonly onBack: () => void;
  readonly onSent: (payerName: string) => void;
}

/** Whoever asks wants to hear the answer. */
const NEWS = ['premiums'] as const;

/** What the payer will be asked, looked at before they are. */
export function PrepareConfirm(props: PrepareConfirmProps): ReactElement {
  const { familyId, payer, chosen, onBack, onSent } = props;
  const request = {
    params: { familyId },
    body: { payerId: payer.personId, memberIds: chosen.map(({ memberId }) => memberId) },
  };
  const step = useConfirm('preparePayment', useCommand('preparePayment', familyId), request);
  const askPush = useAskPush(NEWS);
  const included = step.quote.data?.result?.items ?? [];
  const left = chosen.filter(({ memberId }) => !included.some((one) => one.memberId === memberId));
  const without = left.map(({ member }) => member.name);
  return (
    <ConfirmStep
      step={step}
      onConfirm={askPush}
      title={PREPARE.check}
      rows={({ items, totalFen, expiresOn }) => [
        { label: PREPARE.who, value: payer.name },
        { label: PREPARE.forWhom, value: items.map(({ name }) => name).join('、') },
        { label: PREPARE.total, value: <Amount amountFen={totalFen} size="large" /> },
        { label: PREPARE.until, value: dayText(expiresOn) },
      ]}
      warnings={[...(without.length > 0 ? [PREPARE.notIncluded(without)] : []), PREPARE.again]}
      paper={null}
      confirm={PREPARE.send(payer.name)}
      back={{ text: COMMON.previous, onPress: onBack }}
      onDone={() => onSent(payer.name)}
    />
  );
}
