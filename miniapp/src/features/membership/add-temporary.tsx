import type { FamilyView, MemberView } from '@gongji/shared/contracts';
import { type ReactElement, useState } from 'react';
import { useCommand } from '../../api';
import {
  Button,
  CommandNotes,
  Done,
  EmptyState,
  PageHelp,
  Text,
  WithBindTerms,
} from '../../components';
import { go } from '../../platform/navigate';
import { TEMPORARY } from '../../text';
import { TemporaryConfirm } from './temporary-confirm';
import { useTemporaryDraft } from './temporary-draft';
import { isTemporaryComplete, TemporaryForm } from './temporary-form';

interface AddTemporaryProps {
  readonly family: FamilyView;
}

/** From the first question to the temporary member. */
export function AddTemporary({ family }: AddTemporaryProps): ReactElement {
  const { familyId } = family;
  const { value, change, drop } = useTemporaryDraft(familyId);
  const [added, setAdded] = useState<MemberView | null>(null);
  const command = useCommand('addTemporaryMember', familyId);
  const closed = closedFor(family);
  if (closed) return closed;
  if (added) return <Added member={added} onAgain={() => setAdded(null)} />;
  const { relation, name, idNumber, checking } = value;
  const done = (member: MemberView) => {
    drop();
    setAdded(member);
  };
  const notes = (
    <CommandNotes command={command} onAnswer={({ result }) => result && done(result)} />
  );
  if (!checking || !relation || !isTemporaryComplete(value)) {
    return (
      <>
        <Text className="lead">{TEMPORARY.lead}</Text>
        {notes}
        <TemporaryForm draft={value} change={change} />
      </>
    );
  }
  return (
    <WithBindTerms form={`temporary:${familyId}`}>
      {(terms, dropTerms) => (
        <TemporaryConfirm
          familyId={familyId}
          terms={terms}
          command={command}
          name={name.trim()}
          idNumber={idNumber}
          relation={relation}
          onBack={() => change({ checking: false, at: 0 })}
          onAdded={(member) => {
            dropTerms();
            done(member);
          }}
        />
      )}
    </WithBindTerms>
  );
}

function closedFor({ iAmOrganizer, knowsTemporaryMembers, hotlines }: FamilyView) {
  if (!iAmOrganizer) {
    const { organizerOnly, organizerOnlyAbout } = TEMPORARY;
    return <EmptyState icon="info" title={organizerOnly} about={organizerOnlyAbout} />;
  }
  if (knowsTemporaryMembers) return null;
  const { unknownInArea, unknownInAreaAbout } = TEMPORARY;
  return (
    <EmptyState icon="info" title={unknownInArea} about={unknownInAreaAbout}>
      <PageHelp hotlines={hotlines} />
    </EmptyState>
  );
}

interface AddedProps {
  readonly member: MemberView;
  readonly onAgain: () => void;
}

function Added({ member, onAgain }: AddedProps): ReactElement {
  return (
    <Done title={TEMPORARY.done(member.name)} about={TEMPORARY.doneAbout(member.name)}>
      <Button text={TEMPORARY.toFamily} onPress={() => go('family')} />
      <Button text={TEMPORARY.toPremium} look="second" onPress={() => go('premium')} />
      <Button text={TEMPORARY.again} look="quiet" onPress={onAgain} />
    </Done>
  );
}
