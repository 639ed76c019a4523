import type { MemberView } from '@gongji/shared/contracts';
import { type ReactElement, useState } from 'react';
import { faceOver, useCommand, useConfirm } from '../../api';
import {
  Actions,
  Button,
  ConfirmStep,
  Done,
  ErrorState,
  Heading,
  noticeInForce,
  Points,
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
      onFaceOver={face.drop}
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
  readonly onFaceOver: () => void;
}

function UpgradeConfirm(props: UpgradeConfirmProps): ReactElement {
  const { familyId, member, face, onUpgraded, onFaceOver } = props;
  const { memberId, name } = member;
  const { faceVerificationId } = face;
  const agreed = noticeInForce('member-consent');
  const request = { params: { familyId, memberId }, body: { agreed, faceVerificationId } };
  const step = useConfirm('upgradeMember', useCommand('upgradeMember', memberId), request);
  const over = faceOver(step);
  if (over) return <ErrorState problem={over} onRetry={onFaceOver} />;
  return (
    <ConfirmStep
      step={step}
      title={UPGRADE.confirmTitle}
      rows={() => [
        { label: UPGRADE.member, value: name },
        { label: UPGRADE.change, value: UPGRADE.changeValue },
      ]}
      paper={{ kind: 'member-consent', missing: UPGRADE.readFirst }}
      confirm={UPGRADE.confirm}
      onDone={onUpgraded}
    />
  );
}
