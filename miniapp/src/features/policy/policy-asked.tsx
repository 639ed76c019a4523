import { type ReactElement, useState } from 'react';
import { useRead } from '../../api';
import { Cell, DayField, List } from '../../components';
import { POLICY } from '../../text';
import { AreaSheet } from './area-sheet';

interface PolicyAskedProps {
  readonly areaCode: string;
  readonly day: string;
  readonly onArea: (areaCode: string) => void;
  readonly onDay: (day: string) => void;
}

/** Sharing within families began with the national opinion of April 2021. */
const FIRST_DAY = '2021-04-22';
const LAST_DAY = '2030-12-31';

/** Which place and which day the page speaks of. */
export function PolicyAsked({ areaCode, day, onArea, onDay }: PolicyAskedProps): ReactElement {
  const [open, setOpen] = useState(false);
  const areas = useRead('listAreas', {}).data?.areas ?? [];
  const name = areas.find((area) => area.areaCode === areaCode)?.name ?? '';
  const pick = (code: string) => {
    setOpen(false);
    onArea(code);
  };
  return (
    <>
      <List>
        <Cell
          title={name}
          about={POLICY.area}
          value={POLICY.change}
          onPress={() => setOpen(true)}
        />
      </List>
      <DayField label={POLICY.day} value={day} from={FIRST_DAY} to={LAST_DAY} onPick={onDay} />
      {open ? <AreaSheet areas={areas} onPick={pick} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
