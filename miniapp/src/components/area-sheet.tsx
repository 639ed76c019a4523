import type { ResponseOf } from '@gongji/shared/contracts';
import { NATION } from '@gongji/shared/vocabulary';
import { type ReactElement, useState } from 'react';
import { POLICY } from '../text';
import { Cell } from './cell';
import { List } from './list';
import { Press, Text } from './native';
import { Sheet } from './sheet';

type Area = ResponseOf<'listAreas'>['areas'][number];

interface AreaSheetProps {
  readonly areas: readonly Area[];
  readonly onPick: (areaCode: string) => void;
  readonly onClose: () => void;
}

/** The place in two steps: the province, then one of its cities or all of it. */
export function AreaSheet({ areas, onPick, onClose }: AreaSheetProps): ReactElement {
  const [province, setProvince] = useState<Area | null>(null);
  const below = (code: string) => areas.filter(({ parentCode }) => parentCode === code);
  if (!province) {
    return (
      <Sheet title={POLICY.pickProvince} open onClose={onClose}>
        <List>
          <Cell title={POLICY.nation} onPress={() => onPick(NATION)} />
          {below(NATION).map((area) => (
            <Cell key={area.areaCode} title={area.name} onPress={() => setProvince(area)} />
          ))}
        </List>
      </Sheet>
    );
  }
  return (
    <Sheet title={POLICY.pickCity(province.name)} open onClose={onClose}>
      <Press className="link" onPress={() => setProvince(null)}>
        <Text>{POLICY.backToProvinces}</Text>
      </Press>
      <List>
        {[province, ...below(province.areaCode)].map((area) => (
          <Cell
            key={area.areaCode}
            title={area === province ? POLICY.wholeProvince(area.name) : area.name}
            onPress={() => onPick(area.areaCode)}
          />
        ))}
      </List>
    </Sheet>
  );
}
