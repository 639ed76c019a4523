import type { ReactElement } from 'react';
import { useAskedPolicy } from '../../api';
import { Button, Card, Heading, Text } from '../../components';
import { go } from '../../platform/navigate';
import { CODE_LINK, DELEGATION } from '../../text';

/** Said first and plainly: this moves no money; where money is meant, sharing is over there. */
export function NotSharing(): ReactElement {
  const { policy } = useAskedPolicy();
  // Where an older function of that name did share money, people still look for it here.
  const legacy = policy.data?.parameters.find(({ name }) => name === 'legacyLinkShares');
  return (
    <Card>
      <Heading level={2} className="list-title">
        {CODE_LINK.notSharingTitle}
      </Heading>
      <Text>{CODE_LINK.notSharing}</Text>
      {legacy?.value === true ? <Text className="field-hint">{CODE_LINK.legacy}</Text> : null}
      <Button text={DELEGATION.title} look="quiet" onPress={() => go('delegation')} />
      <Button text={CODE_LINK.toSharing} look="quiet" onPress={() => go('family')} />
    </Card>
  );
}
