import { parseYuan } from '@gongji/shared/money';
import { type ReactElement, useState } from 'react';
import { useAreaNames } from '../../api';
import { Button, Cell, Field, Text, View } from '../../components';
import { ASK, ASK_PAYERS, dayText, payerMoneyText } from '../../text';
import type { PayerDraft } from './payer-draft';
import { PayerSheet } from './payer-sheet';

interface PayerFieldsProps {
  readonly payers: readonly PayerDraft[];
  /** The area's way of sharing, from its policy: it says what of a payer's money counts. */
  readonly funding: unknown;
  readonly tried: boolean;
  readonly onChange: (payers: readonly PayerDraft[]) => void;
  /** Null once there are as many as fit. */
  readonly onAdd: (() => void) | null;
}

/** The relatives who may pay: how much each has, since when, and where they are insured. */
export function PayerFields(props: PayerFieldsProps): ReactElement {
  const { payers, funding, tried, onChange, onAdd } = props;
  const areaName = useAreaNames();
  const [open, setOpen] = useState<string | null>(null);
  const put = (id: string, patch: Partial<PayerDraft>) =>
    onChange(payers.map((one) => (one.id === id ? { ...one, ...patch } : one)));
  const remove = (id: string) => {
    setOpen(null);
    onChange(payers.filter((one) => one.id !== id));
  };
  const opened = payers.find(({ id }) => id === open);
  return (
    <View role="group" aria-label={ASK_PAYERS.payers}>
      <Text className="field-label">{ASK_PAYERS.payers}</Text>
      <Text className="field-hint">{ASK_PAYERS.payersHint}</Text>
      {payers.map((payer) => (
        <View key={payer.id} className="card ask-payer">
          <Field
            label={payerMoneyText(payer.name, funding)}
            kind="decimal"
            maxLength={11}
            unit={ASK.yuan}
            value={payer.yuan}
            onInput={(yuan) => put(payer.id, { yuan })}
            error={tried && parseYuan(payer.yuan) === null ? ASK.amountWrong : null}
          />
          <Cell
            title={ASK_PAYERS.payerTerms(
              dayText(payer.boundOn),
              payer.areaCode === null ? '' : (areaName(payer.areaCode) ?? ''),
            )}
            value={ASK_PAYERS.payerChange}
            onPress={() => setOpen(payer.id)}
          />
        </View>
      ))}
      {onAdd ? <Button text={ASK_PAYERS.add} look="second" onPress={onAdd} /> : null}
      {opened ? (
        <PayerSheet
          payer={opened}
          onChange={(patch) => put(opened.id, patch)}
          onRemove={payers.length > 1 ? () => remove(opened.id) : null}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </View>
  );
}
