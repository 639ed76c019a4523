import type { PolicyView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { Card, Heading, Points, Text } from '../../components';
import { DELEGATION, policyValueText } from '../../text';

/** Acting for somebody and paying for somebody, side by side; the area's papers for the first. */
export function TwoWays({ policy }: { readonly policy: PolicyView | undefined }): ReactElement {
  return (
    <>
      <Heading level={2} className="list-title">
        {DELEGATION.actTitle}
      </Heading>
      <Points points={[...DELEGATION.act, ...(policy ? [papersText(policy)] : [])]} icon="me" />
      <Heading level={2} className="list-title">
        {DELEGATION.payTitle}
      </Heading>
      <Points points={DELEGATION.pay} icon="pot" />
      <Card>
        <Heading level={2} className="list-title">
          {DELEGATION.codeTitle}
        </Heading>
        <Text>{DELEGATION.code}</Text>
      </Card>
    </>
  );
}

function papersText({ parameters }: PolicyView): string {
  const rule = parameters.find(({ name }) => name === 'proxyPurchase');
  if (!rule || rule.unknown || rule.value === null) return DELEGATION.papersUnknown;
  return DELEGATION.papers(policyValueText(rule.name, rule.value, () => ''));
}
