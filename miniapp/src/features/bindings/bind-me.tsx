import type { BindingView, MemberView } from '@gongji/shared/contracts';
import { type ReactElement, useState } from 'react';
import {
  Actions,
  Button,
  Done,
  Heading,
  RelationChoice,
  type RelationOption,
  Text,
  WithBindTerms,
} from '../../components';
import { useDraft } from '../../state/drafts';
import { BINDINGS, COMMON } from '../../text';
import { BindConfirm } from './bind-confirm';

interface BindMeProps {
  readonly familyId: string;
  readonly member: MemberView;
  /** Who pays for the member now, or waits to. */
  readonly payers: readonly BindingView[];
  /** What the member is to me where the family already knows; empty where it does not. */
  readonly known: RelationOption | '';
  readonly onClose: () => void;
}

interface BindDraft extends Record<string, unknown> {
  readonly relation: RelationOption | '';
  readonly checking: boolean;
}

/** My account shall pay for this member: what they are to me, the promise, done. */
export function BindMe(props: BindMeProps): ReactElement {
  const { familyId, member, payers, known, onClose } = props;
  const { memberId, name } = member;
  const blank = { relation: known, checking: false };
  const { value, change, drop } = useDraft<BindDraft>(`bind:${memberId}`, blank);
  const [bound, setBound] = useState(false);
  if (bound) {
    return (
      <Done title={BINDINGS.bound} about={BINDINGS.boundAbout(name)}>
        <Button text={BINDINGS.back} onPress={onClose} />
      </Done>
    );
  }
  if (value.checking && value.relation) {
    const { relation } = value;
    return (
      <WithBindTerms
        form={`bind:${memberId}`}
        payers={payers.map(({ rank, payer }) => ({ rank, name: payer.name }))}
      >
        {(terms, dropTerms) => (
          <BindConfirm
            familyId={familyId}
            member={member}
            relation={relation}
            terms={terms}
            onBack={() => change({ checking: false })}
            onBound={() => {
              drop();
              dropTerms();
              setBound(true);
            }}
          />
        )}
      </WithBindTerms>
    );
  }
  return <BindQuestion {...{ name, value, change, onClose }} />;
}

interface BindQuestionProps {
  readonly name: string;
  readonly value: BindDraft;
  readonly change: (patch: Partial<BindDraft>) => void;
  readonly onClose: () => void;
}

function BindQuestion({ name, value, change, onClose }: BindQuestionProps): ReactElement {
  const [tried, setTried] = useState(false);
  const next = () => {
    setTried(true);
    if (value.relation) change({ checking: true });
  };
  return (
    <>
      <Heading level={2} className="list-title">
        {BINDINGS.bindTitle(name)}
      </Heading>
      <Text className="lead">{BINDINGS.bindLead}</Text>
      <RelationChoice
        label={BINDINGS.relation(name)}
        relation={value.relation}
        onChange={(relation) => change({ relation })}
        error={tried && !value.relation ? BINDINGS.relationMissing : null}
      />
      <Actions>
        <Button text={COMMON.next} onPress={next} />
        <Button text={BINDINGS.back} look="second" onPress={onClose} />
      </Actions>
    </>
  );
}
