import type { ReactElement } from 'react';
import { type AskedPolicy, useFamily } from '../../api';
import { Button, Card, Heading, Text } from '../../components';
import { go } from '../../platform/navigate';
import { ASK_PAYERS, orderRule } from '../../text';
import { policyValue } from './policy-value';
import { SUPPOSED } from './use-payers-draft';

interface PayersOrderProps {
  readonly place: AskedPolicy;
  /** The member whose payers they are; 'supposed' or null where the case is made up. */
  readonly patient: string | null;
}

function tokensOf(place: AskedPolicy): string[] {
  const tokens = policyValue(place, 'drawOrder');
  return Array.isArray(tokens) ? tokens.filter((token) => typeof token === 'string') : [];
}

/** What the area says about who pays first, and the way to change it where people may. */
export function PayersOrder({ place, patient }: PayersOrderProps): ReactElement {
  const { familyId, data } = useFamily();
  const editable = policyValue(place, 'drawOrderEditable') === true;
  const rule = editable ? ASK_PAYERS.orderMine : orderRule(tokensOf(place));
  const known = patient !== null && patient !== SUPPOSED;
  // A place that is only supposed does not make the family's own order one to change.
  const changeable = editable && known && data?.hasDrawOrder === true;
  return (
    <Card>
      <Heading level={2} className="ask-title">
        {ASK_PAYERS.order}
      </Heading>
      <Text>{rule || ASK_PAYERS.orderUnknown}</Text>
      {changeable && familyId ? (
        <Button
          text={ASK_PAYERS.changeOrder}
          look="quiet"
          onPress={() => go('bindings', { familyId, memberId: patient })}
        />
      ) : null}
    </Card>
  );
}
