import type { RecordDetail } from '@gongji/shared/contracts';
import { type ReactElement, useState } from 'react';
import { Actions, Amount, Button, Heading, Text, View } from '../../components';
import { keepReceipt, openRights, receiptBy } from '../../platform/keep-receipt';
import type { Kept, ReceiptPaper } from '../../platform/receipt-paper';
import { COMMON, formalAmount, RECEIPT, recordKindText } from '../../text';
import type { ReceiptRow } from './receipt-rows';

interface ReceiptProps {
  readonly detail: RecordDetail;
  readonly rows: readonly ReceiptRow[];
}

/** The paper itself, and the way to keep it that this platform has. */
export function Receipt({ detail, rows }: ReceiptProps): ReactElement {
  const { kind, amountFen } = detail.record;
  const sum = amountFen ?? 0;
  return (
    <>
      <View className="card receipt">
        <Text className="receipt-head">{RECEIPT.paper}</Text>
        <Heading level={2} className="receipt-kind">
          {recordKindText(kind)}
        </Heading>
        <Amount amountFen={sum} size="large" />
        <Text className="receipt-words">{`${RECEIPT.amountWords}：${formalAmount(sum)}`}</Text>
        <View className="receipt-rows">
          {rows.map(({ label, value }) => (
            <View key={label} className="receipt-row">
              <Text className="receipt-label">{label}</Text>
              <Text className="receipt-value">{value}</Text>
            </View>
          ))}
        </View>
        <Text className="receipt-foot">{RECEIPT.foot}</Text>
      </View>
      <KeepReceipt
        paper={{
          title: RECEIPT.paper,
          about: recordKindText(kind),
          amount: COMMON.yuan(sum),
          rows: [{ label: RECEIPT.amountWords, value: formalAmount(sum) }, ...rows],
          foot: RECEIPT.foot,
        }}
      />
    </>
  );
}

const SAID: Readonly<Record<Kept, string>> = {
  printing: '',
  saved: RECEIPT.saved,
  denied: RECEIPT.denied,
  cannot: RECEIPT.cannot,
};

function KeepReceipt({ paper }: { readonly paper: ReceiptPaper }): ReactElement {
  const [kept, setKept] = useState<Kept>('printing');
  const keep = () => void keepReceipt(paper).then(setKept);
  const prints = receiptBy === 'print';
  return (
    <Actions>
      <Button text={prints ? RECEIPT.print : RECEIPT.picture} onPress={keep} />
      {prints ? <Text className="soft">{RECEIPT.printHint}</Text> : null}
      <View role="status">
        {SAID[kept] ? <Text className="soft said">{SAID[kept]}</Text> : null}
      </View>
      {kept === 'denied' ? (
        <Button text={RECEIPT.openSettings} look="second" onPress={openRights} />
      ) : null}
    </Actions>
  );
}
