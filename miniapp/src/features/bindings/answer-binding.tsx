import type { BindingView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useCommand } from '../../api';
import { Agreement, CommandNotes, Heading, noticeInForce, Text, View } from '../../components';
import { BINDINGS } from '../../text';

interface AnswerBindingProps {
  readonly familyId: string;
  readonly binding: BindingView;
}

/** The spouse whom the area wants asked reads, and agrees or declines. */
export function AnswerBinding({ familyId, binding }: AnswerBindingProps): ReactElement {
  const { bindingId, payer } = binding;
  const answer = useCommand('answerBinding', bindingId);
  const agreed = noticeInForce('member-consent');
  const send = (agree: boolean) =>
    void answer.run({ params: { familyId, bindingId }, body: { agreed, agree } });
  return (
    <View className="section">
      <Heading level={3} className="list-title">
        {BINDINGS.asked(payer.name)}
      </Heading>
      <Text className="lead">{BINDINGS.askedAbout}</Text>
      <CommandNotes command={answer} onAnswer={() => {}} />
      <Agreement
        kind="member-consent"
        missing={BINDINGS.askedRead}
        confirm={BINDINGS.askedYes}
        sending={answer.sending}
        onConfirm={() => send(true)}
        other={{ text: BINDINGS.askedNo, onPress: () => send(false) }}
      />
    </View>
  );
}
