import { type ReactElement, useState } from 'react';
import { useRead } from '../../api';
import { AreaSheet, ASKED_DAYS, Cell, DayField, List, Text } from '../../components';
import { ASK_COMPARE } from '../../text';

interface CompareWaysProps {
  /** The day that was asked for. */
  readonly day: string;
  readonly onArea: (areaCode: string, provinceDirect: boolean) => void;
  readonly onDay: (day: string) => void;
}

/** What to compare with, as two plain choices: another place, or another day. */
export function CompareWays({ day, onArea, onDay }: CompareWaysProps): ReactElement {
  const [way, setWay] = useState<'place' | 'day' | null>(null);
  const areas = useRead('listAreas', {}).data?.areas ?? [];
  const pick: typeof onArea = (areaCode, provinceDirect) => {
    setWay(null);
    onArea(areaCode, provinceDirect);
  };
  return (
    <>
      <Text className="lead">{ASK_COMPARE.change}</Text>
      <List>
        <Cell
          title={ASK_COMPARE.otherPlace}
          about={ASK_COMPARE.otherPlaceAbout}
          onPress={() => setWay('place')}
        />
        <Cell
          title={ASK_COMPARE.otherDay}
          about={ASK_COMPARE.otherDayAbout}
          onPress={() => setWay('day')}
        />
      </List>
      {way === 'day' ? (
        <DayField label={ASK_COMPARE.whichDay} value={day} {...ASKED_DAYS} onPick={onDay} />
      ) : null}
      {way === 'place' ? (
        <AreaSheet direct areas={areas} onPick={pick} onClose={() => setWay(null)} />
      ) : null}
    </>
  );
}
