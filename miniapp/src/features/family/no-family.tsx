import type { ReactElement } from 'react';
import { Button, EmptyState } from '../../components';
import { go } from '../../platform/navigate';
import { useElder } from '../../state/ui-mode';
import { FAMILY } from '../../text';

/** Nobody here yet: what a family is for, and the two ways to one. */
export function NoFamily(): ReactElement {
  const elder = useElder();
  const about = elder ? FAMILY.noneElder : FAMILY.noneAbout;
  return (
    <EmptyState icon="family" title={FAMILY.noneTitle} about={about}>
      <Button
        text={elder ? FAMILY.invited : FAMILY.create}
        onPress={() => go(elder ? 'invitation' : 'create')}
      />
      <Button
        text={elder ? FAMILY.create : FAMILY.invited}
        look="second"
        onPress={() => go(elder ? 'create' : 'invitation')}
      />
    </EmptyState>
  );
}
