import type { BindingView } from '@gongji/shared/contracts';
import type { ReactElement } from 'react';
import { Press, StandingTag, Text, View } from '../../components';
import { BINDINGS, dayText, standingAbout, TERMS } from '../../text';

interface PayerRowProps {
  readonly binding: BindingView;
  /** Null where there is only one. */
  readonly place: number | null;
  /** Null where this reader may not change the order, or there is nothing to change. */
  readonly onUp: (() => void) | null;
  readonly onDown: (() => void) | null;
  readonly onUnbind: (() => void) | null;
}

/** One payer of a member: the place in the order, and what may be done about it. */
export function PayerRow(props: PayerRowProps): ReactElement {
  const { binding, place, onUp, onDown, onUnbind } = props;
  const { payer, member, mine, boundOn, kind, standing, startsOn, endsOn } = binding;
  const since = endsOn ? TERMS.period(startsOn, endsOn) : BINDINGS.since(dayText(boundOn));
  const about = kind === 'temporary' ? `${since} · ${BINDINGS.premiumOnly}` : since;
  return (
    <View className="rank">
      {place === null ? null : <View className="rank-number">{place}</View>}
      <View className="rank-words">
        <Text className="cell-title">{mine ? BINDINGS.payerMe(payer.name) : payer.name}</Text>
        <Text className="cell-about">{about}</Text>
        {standing === 'active' ? null : (
          <>
            <StandingTag standing={standing} />
            <Text className="cell-about">{standingAbout(binding)}</Text>
          </>
        )}
      </View>
      <View className="rank-moves">
        <Move text={BINDINGS.up} label={BINDINGS.upLabel(payer.name)} onPress={onUp} />
        <Move text={BINDINGS.down} label={BINDINGS.downLabel(payer.name)} onPress={onDown} />
        <Move
          text={BINDINGS.unbind}
          label={BINDINGS.unbindLabel(payer.name, member.name)}
          onPress={onUnbind}
        />
      </View>
    </View>
  );
}

interface MoveProps {
  readonly text: string;
  readonly label: string;
  readonly onPress: (() => void) | null;
}

function Move({ text, label, onPress }: MoveProps): ReactElement | null {
  if (!onPress) return null;
  return (
    <Press className="rank-move" label={`${text}：${label}`} onPress={onPress}>
      <Text>{text}</Text>
    </Press>
  );
}
