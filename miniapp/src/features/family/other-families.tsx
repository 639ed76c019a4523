import type { ReactElement } from 'react';
import { useRead } from '../../api';
import { Cell, List } from '../../components';
import { go } from '../../platform/navigate';
import { FAMILY } from '../../text';

interface OtherFamiliesProps {
  readonly familyIds: readonly string[];
}

/** Families one belongs to besides the one on show; each leads to one's own place in it. */
export function OtherFamilies({ familyIds }: OtherFamiliesProps): ReactElement | null {
  if (familyIds.length === 0) return null;
  return (
    <List title={FAMILY.others}>
      {familyIds.map((familyId) => (
        <OtherFamily key={familyId} familyId={familyId} />
      ))}
    </List>
  );
}

/** Families one only looks on at. */
export function ViewedFamilies({ familyIds }: OtherFamiliesProps): ReactElement | null {
  if (familyIds.length === 0) return null;
  return (
    <List title={FAMILY.viewedList}>
      {familyIds.map((familyId) => (
        <ViewedFamily key={familyId} familyId={familyId} />
      ))}
    </List>
  );
}

function ViewedFamily({ familyId }: { readonly familyId: string }): ReactElement | null {
  const { data } = useRead('readFamily', { params: { familyId } });
  const organizer = data?.members.find((member) => member.organizer);
  if (!organizer) return null;
  return (
    <Cell
      icon="eye"
      title={FAMILY.viewed(organizer.name)}
      about={FAMILY.viewOnly}
      onPress={() => go('viewed', { familyId })}
    />
  );
}

function OtherFamily({ familyId }: { readonly familyId: string }): ReactElement | null {
  const { data } = useRead('readFamily', { params: { familyId } });
  const me = data?.members.find((member) => member.me);
  const organizer = data?.members.find((member) => member.organizer);
  if (!me || !organizer) return null;
  return (
    <Cell
      icon="family"
      title={FAMILY.of(organizer.name)}
      onPress={() => go('member', { familyId, memberId: me.memberId })}
    />
  );
}
