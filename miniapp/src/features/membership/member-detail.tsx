import type { FamilyView, MemberView } from '@gongji/shared/contracts';
import { type ReactElement, useState } from 'react';
import { Button, Cell, List } from '../../components';
import { go } from '../../platform/navigate';
import { MEMBER } from '../../text';
import { type Ending, EndMembership } from './end-membership';
import { MemberFacts } from './member-facts';
import { MemberPayers } from './member-payers';

interface MemberDetailProps {
  readonly family: FamilyView;
  readonly member: MemberView;
  /** True where the address already asks to end the membership. */
  readonly ending: boolean;
  readonly onEnded: (ending: Ending) => void;
}

/** How this reader may end this membership; null where they may not. */
function endingFor({ iAmOrganizer }: FamilyView, { me, organizer }: MemberView): Ending | null {
  if (me) return organizer ? 'close' : 'leave';
  return iAmOrganizer ? 'remove' : null;
}

/** One member: who they are, who pays for them, and what may be done. */
export function MemberDetail(props: MemberDetailProps): ReactElement {
  const { family, member, ending, onEnded } = props;
  const [asking, setAsking] = useState(ending);
  const { familyId } = family;
  const may = endingFor(family, member);
  if (asking && may) {
    const keep = () => setAsking(false);
    const asked = { familyId, member, ending: may };
    return <EndMembership {...asked} onKeep={keep} onEnded={onEnded} />;
  }
  return (
    <>
      <MemberFacts member={member} />
      {member.organizer ? null : <MemberPayers familyId={familyId} member={member} />}
      {family.iOnlyView ? null : <MemberActions family={family} member={member} />}
      {may ? <Button text={MEMBER[may]} look="stop" onPress={() => setAsking(true)} /> : null}
    </>
  );
}

function MemberActions({
  family,
  member,
}: Pick<MemberDetailProps, 'family' | 'member'>): ReactElement | null {
  const { familyId, iAmOrganizer } = family;
  const { memberId, kind, me, organizer } = member;
  if (organizer) return null;
  const params = { familyId, memberId };
  return (
    <List>
      {kind === 'temporary' && (iAmOrganizer || me) ? (
        <Cell
          icon="shield"
          title={MEMBER.upgrade}
          about={MEMBER.upgradeAbout}
          onPress={() => go('upgrade', params)}
        />
      ) : null}
      {iAmOrganizer ? (
        <Cell icon="premium" title={MEMBER.pay(member.name)} onPress={() => go('premium')} />
      ) : null}
      <Cell icon="family" title={MEMBER.bindings} onPress={() => go('bindings', params)} />
    </List>
  );
}
