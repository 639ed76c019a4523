import type { WalletAreaView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useAreaName } from '../../api';
import { Card, DecisionCard, Heading, StatusTag, Text } from '../../components';
import { WALLET } from '../../text';

interface AreaCheckProps {
  readonly mine: WalletAreaView;
  readonly theirs: WalletAreaView | null;
}

/** Is the wallet open where they are insured? Each place with its reason and its list. */
export function AreaCheck({ mine, theirs }: AreaCheckProps): ReactElement {
  const both = [mine, ...(theirs ? [theirs] : [])];
  const allOpen = theirs && both.every(({ decision }) => decision.outcome === 'allowed');
  return (
    <>
      <AreaCard label={WALLET.mine} area={mine} />
      {theirs ? <AreaCard label={WALLET.theirs} area={theirs} /> : null}
      {allOpen ? <Text className="lead">{WALLET.bothOpen}</Text> : null}
    </>
  );
}

interface AreaCardProps {
  readonly label: string;
  readonly area: WalletAreaView;
}

function AreaCard({ label, area }: AreaCardProps): ReactElement {
  const name = useAreaName(area.areaCode);
  const { decision } = area;
  return (
    <Card>
      <Heading level={2} className="list-title">
        {name ? `${label}：${name}` : label}
      </Heading>
      {decision.outcome === 'allowed' ? (
        <StatusTag text={WALLET.areaOpen} tone="good" />
      ) : (
        <DecisionCard
          decision={decision}
          headline={WALLET.areaOutcome[decision.outcome]}
          help={false}
        />
      )}
    </Card>
  );
}
