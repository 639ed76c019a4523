import type { BindingView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { Choice, EmptyState, FormParts, Points } from '../../components';
import { useDraft } from '../../state/drafts';
import { PREPARE } from '../../text';
import { PrepareConfirm } from './prepare-confirm';

interface PrepareFormProps {
  readonly familyId: string;
  /** The preparer's person id: nobody prepares for their own account. */
  readonly me: string;
  readonly bindings: readonly BindingView[];
  readonly onSent: (payerName: string) => void;
}

const BLANK = { payerId: '', memberIds: [] as readonly string[], at: 0, checking: false };

/** Who shall pay, and for whom of those whom they may pay for. */
export function PrepareForm({ familyId, me, bindings, onSent }: PrepareFormProps): ReactElement {
  const draft = useDraft(`prepare:${familyId}`, BLANK);
  const usable = bindings.filter(({ standing, payer }) => {
    return standing === 'active' && payer.personId !== me;
  });
  const payers = new Map(usable.map(({ payer }) => [payer.personId, payer.name]));
  const [only] = payers.size === 1 ? payers.keys() : [];
  const payerId = payers.has(draft.value.payerId) ? draft.value.payerId : (only ?? '');
  const theirs = usable.filter(({ payer }) => payer.personId === payerId);
  const memberIds = draft.value.memberIds.filter((id) =>
    theirs.some(({ memberId }) => memberId === id),
  );
  if (payers.size === 0) {
    return <EmptyState icon="family" title={PREPARE.nobody} about={PREPARE.nobodyAbout} />;
  }
  if (draft.value.checking && memberIds.length > 0) {
    const done = (name: string) => {
      draft.drop();
      onSent(name);
    };
    return (
      <PrepareConfirm
        familyId={familyId}
        payer={{ personId: payerId, name: payers.get(payerId) ?? '' }}
        chosen={theirs.filter(({ memberId }) => memberIds.includes(memberId))}
        onBack={() => draft.change({ checking: false })}
        onSent={done}
      />
    );
  }
  const whoPays = {
    name: PREPARE.who,
    complete: payerId !== '',
    body: (tried: boolean) => (
      <Choice
        label={PREPARE.payer}
        options={[...payers].map(([value, title]) => ({ value, title }))}
        chosen={payerId ? [payerId] : []}
        onChange={([chosen = '']) => draft.change({ payerId: chosen, memberIds: [] })}
        error={tried && payerId === '' ? PREPARE.payer : null}
      />
    ),
  };
  const forWhom = {
    name: PREPARE.forWhom,
    complete: memberIds.length > 0,
    body: (tried: boolean) => (
      <Choice
        label={PREPARE.members}
        many
        options={theirs.map(({ memberId, member }) => ({ value: memberId, title: member.name }))}
        chosen={memberIds}
        onChange={(chosen) => draft.change({ memberIds: chosen })}
        error={tried && memberIds.length === 0 ? PREPARE.members : null}
      />
    ),
  };
  return (
    <>
      <Points icon="info" points={PREPARE.points} />
      <FormParts
        parts={[whoPays, forWhom]}
        at={draft.value.at}
        onAt={(at) => draft.change({ at })}
        onDone={() => draft.change({ checking: true })}
      />
    </>
  );
}
