import { type ReactElement, useState } from 'react';
import { useRead } from '../api';
import { ASK, POLICY } from '../text';
import { AreaSheet } from './area-sheet';
import { ASKED_DAYS } from './asked-days';
import { Cell } from './cell';
import { DayField } from './day-field';
import { List } from './list';

interface AskedPlaceProps {
  readonly areaCode: string;
  /** Speaks of the people insured with the province itself. */
  readonly provinceDirect: boolean;
  readonly day: string;
  /** Says that it is a supposition, where more is asked than what a place's policy says. */
  readonly suppose?: boolean;
  readonly onArea: (areaCode: string, provinceDirect: boolean) => void;
  readonly onDay: (day: string) => void;
}

/** Which place and which day the page speaks of. */
export function AskedPlace(props: AskedPlaceProps): ReactElement {
  const { areaCode, provinceDirect, day, suppose = false, onArea, onDay } = props;
  const [open, setOpen] = useState(false);
  const areas = useRead('listAreas', {}).data?.areas ?? [];
  const name = areas.find((area) => area.areaCode === areaCode)?.name ?? '';
  const pick: typeof onArea = (code, direct) => {
    setOpen(false);
    onArea(code, direct);
  };
  return (
    <>
      <List>
        <Cell
          title={provinceDirect && name ? POLICY.provinceDirect(name) : name}
          about={suppose ? ASK.supposeArea : POLICY.area}
          value={POLICY.change}
          onPress={() => setOpen(true)}
        />
      </List>
      <DayField
        label={suppose ? ASK.supposeDay : POLICY.day}
        value={day}
        {...ASKED_DAYS}
        onPick={onDay}
      />
      {open ? (
        <AreaSheet direct areas={areas} onPick={pick} onClose={() => setOpen(false)} />
      ) : null}
    </>
  );
}
