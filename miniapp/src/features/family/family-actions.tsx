import type { FamilyView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { Cell, type CellProps, List } from '../../components';
import { go } from '../../platform/navigate';
import { FAMILY } from '../../text';

interface FamilyActionsProps {
  readonly family: FamilyView;
  /** True where this person's own account pays for somebody. */
  readonly payer: boolean;
  /** True where a relative's account pays for somebody: they can be asked to. */
  readonly relativePays: boolean;
}

/** What this person may do in this family, and nothing else. */
export function FamilyActions(props: FamilyActionsProps): ReactElement {
  return (
    <List title={FAMILY.actions}>
      {rowsFor(props).map((row) => (
        <Cell key={row.title} {...row} />
      ))}
    </List>
  );
}

function rowsFor({ family, payer, relativePays }: FamilyActionsProps): CellProps[] {
  const { familyId, iAmOrganizer, knowsTemporaryMembers, potFen, viewers } = family;
  const looked = viewers.length > 0;
  const viewing = {
    title: FAMILY.viewers,
    about: looked ? FAMILY.viewersCount(viewers.length) : FAMILY.viewersAbout,
  };
  const open = (name: 'invite' | 'temporary' | 'pot' | 'bindings' | 'prepare' | 'viewers') => () =>
    go(name, { familyId });
  const invite = { title: FAMILY.invite, about: FAMILY.inviteAbout };
  const temporary = { title: FAMILY.temporary, about: FAMILY.temporaryAbout };
  const pot = { title: FAMILY.movePot, about: FAMILY.movePotAbout };
  const bindings = payer
    ? { title: FAMILY.bindings, about: FAMILY.bindingsAbout }
    : { title: FAMILY.bindingsMine, about: FAMILY.bindingsMineAbout };
  const prepare = { title: FAMILY.prepare, about: FAMILY.prepareAbout };
  return [
    ...(iAmOrganizer ? [{ icon: 'plus' as const, ...invite, onPress: open('invite') }] : []),
    ...(iAmOrganizer && knowsTemporaryMembers
      ? [{ icon: 'me' as const, ...temporary, onPress: open('temporary') }]
      : []),
    ...(payer && potFen !== null ? [{ icon: 'pot' as const, ...pot, onPress: open('pot') }] : []),
    { icon: 'shield' as const, ...bindings, onPress: open('bindings') },
    ...(relativePays ? [{ icon: 'premium' as const, ...prepare, onPress: open('prepare') }] : []),
    ...(iAmOrganizer || looked
      ? [{ icon: 'eye' as const, ...viewing, onPress: open('viewers') }]
      : []),
    ...organizerRow(family),
    ...endRow(family),
  ];
}

/** A family changes hands: for who organizes it, and for who is asked to. */
function organizerRow({
  familyId,
  iAmOrganizer,
  members,
  organizerOffer,
}: FamilyView): CellProps[] {
  const full = members.filter(({ kind, organizer }) => kind === 'full' && !organizer);
  const onPress = () => go('organizer', { familyId });
  if (organizerOffer && !iAmOrganizer) {
    const title = FAMILY.asksMe(organizerOffer.from.name);
    return [{ icon: 'family', title, about: FAMILY.asksMeAbout, onPress }];
  }
  if (!iAmOrganizer || full.length === 0) return [];
  const waits = organizerOffer && FAMILY.waits(organizerOffer.to.name);
  return [{ icon: 'family', title: FAMILY.change, about: waits ?? FAMILY.changeAbout, onPress }];
}

function endRow({ familyId, iAmOrganizer, members }: FamilyView): CellProps[] {
  const active = members.filter((member) => member.status === 'active');
  const me = active.find((member) => member.me);
  if (!me || (iAmOrganizer && active.length > 1)) return [];
  const title = iAmOrganizer ? FAMILY.close : FAMILY.leave;
  const params = { familyId, memberId: me.memberId, end: 'yes' };
  return [{ icon: 'close', title, onPress: () => go('member', params) }];
}
