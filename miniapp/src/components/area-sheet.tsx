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
  /** Offers being insured with a province itself, where that has rules of its own. */
  readonly direct?: boolean;
  readonly onPick: (areaCode: string, provinceDirect: boolean) => void;
  readonly onClose: () => void;
}

/** The place in two steps: the province, then one of its cities or all of it. */
export function AreaSheet(props: AreaSheetProps): ReactElement {
  const { areas, direct = false, onPick, onClose } = props;
  const [province, setProvince] = useState<Area | null>(null);
  const below = (code: string) => areas.filter(({ parentCode }) => parentCode === code);
  if (!province) {
    return (
      <Sheet title={POLICY.pickProvince} open onClose={onClose}>
        <List>
          <Cell title={POLICY.nation} onPress={() => onPick(NATION, false)} />
          {below(NATION).map((area) => (
            <Cell key={area.areaCode} title={area.name} onPress={() => setProvince(area)} />
          ))}
        </List>
      </Sheet>
    );
  }
  return (
    <Sheet key={province.areaCode} title={POLICY.pickCity(province.name)} open onClose={onClose}>
      <Press className="link" onPress={() => setProvince(null)}>
        <Text>{POLICY.backToProvinces}</Text>
      </Press>
      <List>
        <Cell
          title={POLICY.wholeProvince(province.name)}
          onPress={() => onPick(province.areaCode, false)}
        />
        {direct && province.provinceDirectPack ? (
          <Cell
            title={POLICY.provinceDirect(province.name)}
            about={POLICY.provinceDirectAbout}
            onPress={() => onPick(province.areaCode, true)}
          />
        ) : null}
        {below(province.areaCode).map(({ areaCode, name }) => (
          <Cell key={areaCode} title={name} onPress={() => onPick(areaCode, false)} />
        ))}
      </List>
    </Sheet>
  );
}
