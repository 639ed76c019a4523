import type { PaperDescription } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { Button, Card, Heading, Text, View } from '../../components';
import { pickPaper } from '../../platform/paper';
import { REFUND } from '../../text';

interface ProofChoiceProps {
  readonly proof: PaperDescription | null;
  /** The person wanted to go on, so a missing picture is told. */
  readonly tried: boolean;
  readonly onChoose: (proof: PaperDescription) => void;
}

/** The proof that the premium was paid: a picture that is named here and stays on the phone. */
export function ProofChoice({ proof, tried, onChoose }: ProofChoiceProps): ReactElement {
  const choose = async () => {
    const chosen = await pickPaper();
    if (chosen) onChoose(chosen);
  };
  return (
    <Card>
      <Heading level={2} className="card-title">
        {REFUND.proof}
      </Heading>
      <Text className="card-about">{proof ? proof.name : REFUND.proofAbout}</Text>
      <Button
        text={proof ? REFUND.proofChange : REFUND.proofChoose}
        look="second"
        onPress={() => void choose()}
      />
      <Text className="soft">{REFUND.proofNote}</Text>
      <View role="alert">
        {tried && !proof ? <Text className="field-error">{REFUND.proofMissing}</Text> : null}
      </View>
    </Card>
  );
}
