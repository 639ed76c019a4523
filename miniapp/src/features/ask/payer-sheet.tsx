import { type ReactElement, useState } from 'react';
import { useRead } from '../../api';
import { AreaSheet, ASKED_DAYS, Button, Cell, DayField, List, Sheet } from '../../components';
import { ASK_PAYERS } from '../../text';
import type { PayerDraft } from './payer-draft';

interface PayerSheetProps {
  readonly payer: PayerDraft;
  readonly onChange: (patch: Partial<PayerDraft>) => void;
  /** Null for the last one: a bill without relatives asks nothing. */
  readonly onRemove: (() => void) | null;
  readonly onClose: () => void;
}

/** Since when one relative may pay, and where they are insured. */
export function PayerSheet(props: PayerSheetProps): ReactElement {
  const { payer, onChange, onRemove, onClose } = props;
  const areas = useRead('listAreas', {}).data?.areas ?? [];
  const [picking, setPicking] = useState(false);
  const place = (areaCode: string | null) => {
    setPicking(false);
    onChange({ areaCode });
  };
  if (picking) return <AreaSheet areas={areas} onPick={place} onClose={() => setPicking(false)} />;
  const name = areas.find(({ areaCode }) => areaCode === payer.areaCode)?.name;
  const foot = <Button text={ASK_PAYERS.ready} onPress={onClose} />;
  return (
    <Sheet title={ASK_PAYERS.payerSheet(payer.name)} open onClose={onClose} foot={foot}>
      <DayField
        label={ASK_PAYERS.boundOn}
        value={payer.boundOn}
        {...ASKED_DAYS}
        onPick={(boundOn) => onChange({ boundOn })}
      />
      <List>
        <Cell
          title={name ?? ASK_PAYERS.sameArea}
          about={ASK_PAYERS.payerArea}
          value={ASK_PAYERS.payerChange}
          onPress={() => setPicking(true)}
        />
        {payer.areaCode === null ? null : (
          <Cell title={ASK_PAYERS.asPatient} onPress={() => place(null)} />
        )}
      </List>
      {onRemove ? <Button text={ASK_PAYERS.remove} look="quiet" onPress={onRemove} /> : null}
    </Sheet>
  );
}
