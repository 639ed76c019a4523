import type { ReactElement } from 'react';
import { Button, Card, Heading, Text } from '../../components';
import { chooseProof, type ProofChosen } from '../../platform/choose-proof';
import { REFUND } from '../../text';

interface ProofChoiceProps {
  readonly proof: ProofChosen | null;
  readonly onChoose: (proof: ProofChosen) => void;
}

/** The proof that the premium was paid: a picture that is named here and stays on the phone. */
export function ProofChoice({ proof, onChoose }: ProofChoiceProps): ReactElement {
  const choose = async () => {
    const chosen = await chooseProof();
    if (chosen) onChoose(chosen);
  };
  return (
    <Card>
      <Heading level={2} className="person-name">
        {REFUND.proof}
      </Heading>
      <Text className="state-about">{proof ? proof.name : REFUND.proofAbout}</Text>
      <Button
        text={proof ? REFUND.proofChange : REFUND.proofChoose}
        look="second"
        onPress={() => void choose()}
      />
      <Text className="soft">{REFUND.proofNote}</Text>
    </Card>
  );
}
