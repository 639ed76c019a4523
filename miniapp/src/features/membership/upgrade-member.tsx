import type { MemberView } from '@gongji/shared/contracts';
import { type ReactElement, useState } from 'react';
import { useCommand, useQuote } from '../../api';
import {
  Actions,
  Agreement,
  Button,
  CommandNotes,
  Done,
  Facts,
  Heading,
  noticeInForce,
  Points,
  Quoted,
  Text,
} from '../../components';
import { go, replace } from '../../platform/navigate';
import { type FaceResult, useFaceResult } from '../../state/face-result';
import { UPGRADE } from '../../text';

interface UpgradeMemberProps {
  readonly familyId: string;
  readonly member: MemberView;
}

/** A temporary member becomes a full one: face check, consent, done. */
export function UpgradeMember({ familyId, member }: UpgradeMemberProps): ReactElement {
  const { memberId, name, kind } = member;
  const face = useFaceResult(memberId);
  const [done, setDone] = useState(false);
  if (done || kind === 'full') {
    return (
      <Done title={UPGRADE.done} about={UPGRADE.doneAbout(name)}>
        <Button text={UPGRADE.toMember} onPress={() => replace('member', { familyId, memberId })} />
      </Done>
    );
  }
  if (face.value.stage !== 'passed') return <BeforeFace familyId={familyId} member={member} />;
  return (
    <UpgradeConfirm
      familyId={familyId}
      member={member}
      face={face.value}
      onUpgraded={() => {
        setDone(true);
        face.drop();
      }}
    />
  );
}

function BeforeFace({ familyId, member }: UpgradeMemberProps): ReactElement {
  const params = { familyId, memberId: member.memberId };
  return (
    <>
      <Text className="lead">{UPGRADE.lead(member.name)}</Text>
      <Heading level={2} className="list-title">
        {UPGRADE.gainTitle}
      </Heading>
      <Points points={UPGRADE.gains(member.name)} />
      <Text className="soft">{UPGRADE.faceAbout}</Text>
      <Actions>
        <Button text={UPGRADE.face} onPress={() => go('face', params)} />
      </Actions>
    </>
  );
}

interface UpgradeConfirmProps extends UpgradeMemberProps {
  readonly face: FaceResult;
  readonly onUpgraded: () => void;
}

function UpgradeConfirm({ familyId, member, face, onUpgraded }: UpgradeConfirmProps): ReactElement {
  const { memberId, name } = member;
  const { faceVerificationId } = face;
  const agreed = noticeInForce('member-consent');
  const request = { params: { familyId, memberId }, body: { agreed, faceVerificationId } };
  const upgrade = useCommand('upgradeMember', memberId);
  const quote = useQuote('upgradeMember', request, { enabled: !upgrade.sending });
  const submit = async () => {
    if (await upgrade.run(request)) onUpgraded();
  };
  const rows = [
    { label: UPGRADE.member, value: name },
    { label: UPGRADE.change, value: UPGRADE.changeValue },
  ];
  const notes = <CommandNotes command={upgrade} onAnswer={onUpgraded} />;
  return (
    <Quoted quote={quote} earlier={upgrade.unfinished && notes}>
      {() => (
        <>
          <Heading level={2} className="list-title">
            {UPGRADE.confirmTitle}
          </Heading>
          <Facts rows={rows} />
          {notes}
          <Agreement
            kind="member-consent"
            missing={UPGRADE.readFirst}
            confirm={UPGRADE.confirm}
            sending={upgrade.sending}
            onConfirm={() => void submit()}
          />
        </>
      )}
    </Quoted>
  );
}
