import type { FamilyView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { EmptyState, Text, WithBindTerms } from '../../components';
import { replace } from '../../platform/navigate';
import { useDraft } from '../../state/drafts';
import { INVITE, TEMPORARY } from '../../text';
import { InviteConfirm } from './invite-confirm';
import { BLANK_INVITE, InviteForm } from './invite-form';

interface InviteNewProps {
  readonly family: FamilyView;
}

/** From the first question to the invitation; what was answered is kept until it is made. */
export function InviteNew({ family }: InviteNewProps): ReactElement {
  const { familyId, iAmOrganizer } = family;
  const { value, change, drop } = useDraft(`invite:${familyId}`, BLANK_INVITE);
  if (!iAmOrganizer) {
    const { organizerOnly, organizerOnlyAbout } = TEMPORARY;
    return <EmptyState icon="info" title={organizerOnly} about={organizerOnlyAbout} />;
  }
  if (!value.checking || !value.relation) {
    return (
      <>
        <Text className="lead">{INVITE.lead}</Text>
        <InviteForm draft={value} change={change} />
      </>
    );
  }
  const { relation } = value;
  return (
    <WithBindTerms form={`invite:${familyId}`}>
      {(terms, dropTerms) => (
        <InviteConfirm
          familyId={familyId}
          relation={relation}
          terms={terms}
          nameHint={value.nameHint.trim()}
          onBack={() => change({ checking: false })}
          onMade={({ invitationId }) => {
            drop();
            dropTerms();
            replace('invite', { familyId, invitationId });
          }}
        />
      )}
    </WithBindTerms>
  );
}
