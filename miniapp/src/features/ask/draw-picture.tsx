import type { Decision } from '@gongji/shared/decision';
import { yuanText } from '@gongji/shared/money';
import type { ReactElement } from 'react';
import { Amount, Heading, Text, View } from '../../components';
import { ASK_PAYERS, COMMON, drawSentence, spokenAmount } from '../../text';
import { readDraws } from './read-draws';

interface DrawPictureProps {
  readonly decision: Decision;
  readonly billFen: number;
  readonly nameOf: (from: string) => string;
}

/** Who pays what, in the order it is drawn: one bar each, as long as its part of the bill. */
export function DrawPicture({ decision, billFen, nameOf }: DrawPictureProps): ReactElement | null {
  const answer = readDraws(decision);
  if (!answer) return null;
  const drawn = answer.draws.map(({ from, fen }) => ({ key: from, name: nameOf(from), fen }));
  const cash = { key: 'cash', name: ASK_PAYERS.cash, fen: answer.cashFen };
  const spoken = drawn.map(({ name, fen }) => ({ name, sum: COMMON.yuan(fen) }));
  const left = answer.cashFen > 0 ? COMMON.yuan(answer.cashFen) : null;
  const rows = answer.cashFen > 0 ? [...drawn, cash] : drawn;
  return (
    <View className="card">
      <Heading level={2} className="ask-title">
        {ASK_PAYERS.picture(yuanText(billFen))}
      </Heading>
      <Text className="ask-sentence">{drawSentence(spoken, left)}</Text>
      <View role="list">
        {rows.map(({ key, name, fen }, index) => (
          <View key={key} className="ask-draw" role="listitem">
            <View className="ask-draw-words" aria-hidden>
              <Text className="ask-draw-name">{`${index + 1} ${name}`}</Text>
              <Amount amountFen={fen} />
            </View>
            <View
              className={key === 'cash' ? 'ask-bar ask-bar-cash' : 'ask-bar'}
              role="img"
              aria-label={ASK_PAYERS.spokenDraw(index + 1, name, spokenAmount(fen))}
            >
              <View className="ask-bar-part" style={{ width: `${(100 * fen) / billFen}%` }} />
            </View>
          </View>
        ))}
      </View>
    </View>
  );
}
