import type { ReactElement } from 'react';
import { Button, Text, View } from '../../components';
import { go } from '../../platform/navigate';
import { useOpenedInvitation } from '../../state/opened-invitation';
import { useElder } from '../../state/ui-mode';
import { HOME } from '../../text';

/** Whoever stopped half-way through an invitation finds it here, days later too. */
export function InvitationWaiting(): ReactElement | null {
  const elder = useElder();
  const { token, code, inviter, invitedAs } = useOpenedInvitation().value;
  if (!token && !code) return null;
  const asks = invitedAs === 'viewer' ? HOME.asksToView : HOME.asksToJoin;
  return (
    <View className="card notice">
      <Text className="error-title">{asks(inviter)}</Text>
      <Text className="notice-text">{HOME.notAnswered}</Text>
      <Button
        text={HOME.toInvitation}
        look={elder ? 'primary' : 'second'}
        onPress={() => go('invitation', token ? { token } : { code })}
      />
    </View>
  );
}
