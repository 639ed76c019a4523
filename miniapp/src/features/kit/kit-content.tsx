import type { ReactElement } from 'react';
import {
  Amount,
  Card,
  Cell,
  CodeDigits,
  Facts,
  Fold,
  List,
  Points,
  QrCode,
  StatusTag,
  Steps,
  Timeline,
  View,
} from '../../components';
import type { Tone } from '../../text';
import { KIT } from '../../text/kit';
import { KitPart } from './kit-part';

const TONES: readonly Tone[] = ['good', 'wait', 'stop', 'plain'];
const PREMIUM_FEN = 45_000;
const nothing = () => undefined;

/** What is read: rows, facts, sums, states, codes. */
export function KitContent(): ReactElement {
  return (
    <>
      <Rows />
      <KitPart title={KIT.states}>
        <View className="kit-icons">
          {TONES.map((tone) => (
            <StatusTag key={tone} tone={tone} text={KIT.tags[tone]} />
          ))}
        </View>
        <Steps names={KIT.steps} at={1} />
        <Card>
          <Timeline
            entries={[
              { key: 'asked', title: KIT.moments.asked, time: '2025-11-15 09:20' },
              { key: 'sent', title: KIT.moments.sent, time: '2025-11-15 09:20' },
              { key: 'done', title: KIT.moments.done, about: KIT.momentAbout },
            ]}
          />
        </Card>
        <Points points={KIT.points} />
        <Points icon="info" points={KIT.points} />
      </KitPart>
      <KitPart title={KIT.codes}>
        <View className="card code-card">
          <CodeDigits code="482913" label={KIT.code} />
          <QrCode text="482913" label={KIT.qr} />
        </View>
      </KitPart>
    </>
  );
}

function Rows(): ReactElement {
  const line = <Amount amountFen={PREMIUM_FEN} />;
  return (
    <KitPart title={KIT.rows}>
      <List>
        <Cell title={KIT.rowTitle} value={line} />
        <Cell title={KIT.rowTitle} about={KIT.rowAbout} onPress={nothing} />
        <Cell icon="me" title={KIT.rowLong} about={KIT.rowLong} value={line} onPress={nothing} />
      </List>
      <Facts
        rows={[
          { label: KIT.payer, value: KIT.rowTitle },
          { label: KIT.account, value: KIT.accountName },
          { label: KIT.sum, value: <Amount amountFen={3 * PREMIUM_FEN} size="large" /> },
        ]}
      />
      <Fold title={KIT.fold} about={KIT.foldAbout} openAtFirst>
        <Cell title={KIT.rowTitle} value={line} />
      </Fold>
      <Fold title={KIT.fold} about={KIT.foldAbout} openAtFirst={false}>
        <Cell title={KIT.rowTitle} />
      </Fold>
    </KitPart>
  );
}
