import type { DiscrepancyView } from '@gongji/shared/contracts';
import { type ReactElement, useState } from 'react';
import { useSettle } from '../../api/operator';
import { Button, ErrorState, Facts, Field, Sheet, Text, UnfinishedNotice } from '../../components';
import { DISCREPANCY_KIND, OPERATOR, SYSTEM } from '../../text/operator';

const NOTE = { least: 4, most: 500 };

interface SettleSheetProps {
  readonly of: DiscrepancyView;
  readonly onClose: () => void;
}

/** A person says how a discrepancy was settled outside; it is ended by that, and no money moves. */
export function SettleSheet({ of, onClose }: SettleSheetProps): ReactElement {
  const { discrepancyId, system, kind, orderNumber } = of;
  const settle = useSettle(discrepancyId);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const short = note.trim().length < NOTE.least;
  const submit = async () => {
    setTried(true);
    if (short) return;
    const answer = await settle.run({ params: { discrepancyId }, body: { note: note.trim() } });
    if (answer) onClose();
  };
  const resume = async () => {
    if (await settle.resume()) onClose();
  };
  return (
    <Sheet
      title={OPERATOR.settleTitle}
      open
      onClose={onClose}
      foot={
        <Button text={OPERATOR.settleDo} sending={settle.sending} onPress={() => void submit()} />
      }
    >
      <Text className="page-lead desk-lead">{OPERATOR.settleLead}</Text>
      <Facts
        rows={[
          { label: OPERATOR.orderNumber, value: orderNumber },
          { label: OPERATOR.system, value: SYSTEM[system] },
          { label: OPERATOR.kind, value: DISCREPANCY_KIND[kind] },
        ]}
      />
      <Field
        label={OPERATOR.note}
        hint={OPERATOR.noteHint}
        value={note}
        onInput={setNote}
        maxLength={NOTE.most}
        error={tried && short ? OPERATOR.noteShort : null}
      />
      {settle.unfinished ? (
        <UnfinishedNotice sending={settle.sending} onAsk={() => void resume()} />
      ) : null}
      {settle.problem ? <ErrorState problem={settle.problem} /> : null}
    </Sheet>
  );
}
