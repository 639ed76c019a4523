import type { InvitationView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import {
  Button,
  Card,
  CodeDigits,
  EmptyState,
  Heading,
  QrCode,
  Text,
  View,
} from '../../components';
import { go, replace } from '../../platform/navigate';
import { linkTo } from '../../platform/share';
import { addressOf } from '../../routes';
import { INVITE, timeText } from '../../text';
import { HandOn } from './hand-on';
import { WithdrawInvitation } from './withdraw-invitation';

interface InvitationMadeProps {
  readonly familyId: string;
  readonly invitation: InvitationView;
}

/** The three ways to hand an open invitation on, and the way to take it back. */
export function InvitationMade({ familyId, invitation }: InvitationMadeProps): ReactElement {
  const { code, token, expiresAt, nameHint } = invitation;
  if (!code || !token) return <InvitationOver familyId={familyId} />;
  const path = addressOf('invitation', { token });
  return (
    <>
      <Text className="lead">{INVITE.madeLead(nameHint)}</Text>
      <Card>
        <View className="code-card">
          <Heading level={2} className="list-title">
            {INVITE.codeTitle}
          </Heading>
          <CodeDigits code={code} label={INVITE.codeTitle} />
          <Text className="soft">{INVITE.codeAbout}</Text>
        </View>
      </Card>
      <Card>
        <View className="code-card">
          <Heading level={2} className="list-title">
            {INVITE.qrTitle}
          </Heading>
          <QrCode text={linkTo(path)} label={INVITE.qrLabel} />
          <Text className="soft">{INVITE.expires(timeText(expiresAt))}</Text>
        </View>
      </Card>
      <HandOn path={path} />
      <WithdrawInvitation familyId={familyId} invitationId={invitation.invitationId} />
    </>
  );
}

function InvitationOver({ familyId }: { readonly familyId: string }): ReactElement {
  return (
    <EmptyState icon="info" title={INVITE.over}>
      <Button text={INVITE.again} onPress={() => replace('invite', { familyId })} />
      <Button text={INVITE.toFamily} look="second" onPress={() => go('family')} />
    </EmptyState>
  );
}
