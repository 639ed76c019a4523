import type { FamilyView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { useAreaName } from '../../api';
import { Amount, Heading, Text, View } from '../../components';
import { FAMILY } from '../../text';

interface FamilyHeadProps {
  readonly family: FamilyView;
  /** True where the person pays from a pot of their own. */
  readonly showPot: boolean;
}

/** Whose family it is, where, and what there is to pay with. */
export function FamilyHead({ family, showPot }: FamilyHeadProps): ReactElement {
  const area = useAreaName(family.areaCode);
  const organizer = family.members.find((member) => member.organizer)?.name ?? '';
  const outside = family.iAmOrganizer || family.iOnlyView;
  const name = outside ? FAMILY.of(organizer) : FAMILY.inFamilyOf(organizer);
  return (
    <View className="card family-head">
      <Heading level={2} className="family-name">
        {name}
      </Heading>
      {area ? <Text className="soft">{area}</Text> : null}
      {showPot && family.potFen !== null ? (
        <View className="family-pot">
          <Text className="soft">{FAMILY.pot}</Text>
          <Amount amountFen={family.potFen} size="large" />
          <Text className="soft">{FAMILY.potAbout}</Text>
        </View>
      ) : null}
    </View>
  );
}
