import type { BindingView, FamilyView, MemberView } from '@gongji/shared/contracts';
import { type ReactElement, useState } from 'react';
import { useCommand } from '../../api';
import { Button, Cell, CommandNotes, Heading, Text, View } from '../../components';
import { useSession } from '../../state/session';
import { BINDINGS, orderRule } from '../../text';
import { AnswerBinding } from './answer-binding';
import { PayerRow } from './payer-row';
import { UnbindSheet } from './unbind-sheet';

interface MemberBindingsProps {
  readonly family: FamilyView;
  readonly member: MemberView;
  /** This member's payers, first to last. */
  readonly bindings: readonly BindingView[];
  /** Refused, declined or run out. */
  readonly over: readonly BindingView[];
  /** Null where this reader cannot pay for this member. */
  readonly onBind: (() => void) | null;
}

function swapped(ids: readonly string[], at: number): string[] {
  const next = [...ids];
  next.splice(at, 2, ...ids.slice(at, at + 2).reverse());
  return next;
}

/** Who pays for one member, in which order. */
export function MemberBindings(props: MemberBindingsProps): ReactElement {
  const { family, member, bindings, over, onBind } = props;
  const me = useSession((session) => session.me?.personId);
  const { familyId, iAmOrganizer, hasDrawOrder, drawOrder } = family;
  const rule = bindings.length > 1 && !hasDrawOrder ? orderRule(drawOrder) : '';
  const { memberId, name } = member;
  const [ending, setEnding] = useState<BindingView | null>(null);
  const [moved, setMoved] = useState(false);
  const order = useCommand('changeDrawOrder', memberId);
  const ids = bindings.map(({ bindingId }) => bindingId);
  const orderly = hasDrawOrder && (iAmOrganizer || member.me);
  const put = async (bindingIds: string[]) => {
    setMoved(false);
    setMoved(Boolean(await order.run({ params: { familyId, memberId }, body: { bindingIds } })));
  };
  const moveAt = (at: number) =>
    orderly && at >= 0 && at < ids.length - 1 ? () => void put(swapped(ids, at)) : null;
  const mayEnd = (one: BindingView) => one.mine || one.member.personId === me;
  return (
    <View className="section">
      <Heading level={2} className="list-title">
        {member.me ? BINDINGS.forMe : BINDINGS.for(name)}
      </Heading>
      <View className="card card-rows">
        {bindings.length === 0 ? <Cell title={BINDINGS.nobody} /> : null}
        {bindings.map((binding, at) => (
          <PayerRow
            key={binding.bindingId}
            binding={binding}
            place={bindings.length > 1 ? at + 1 : null}
            onUp={moveAt(at - 1)}
            onDown={moveAt(at)}
            onUnbind={mayEnd(binding) ? () => setEnding(binding) : null}
          />
        ))}
        {over.map((binding) => (
          <PayerRow
            key={binding.bindingId}
            binding={binding}
            place={null}
            onUp={null}
            onDown={null}
            onUnbind={null}
          />
        ))}
      </View>
      {rule ? <Text className="soft">{rule}</Text> : null}
      {bindings
        .filter(({ awaitsMe }) => awaitsMe)
        .map((one) => (
          <AnswerBinding key={one.bindingId} familyId={familyId} binding={one} />
        ))}
      <View role="status">
        {moved ? <Text className="soft said">{BINDINGS.moved}</Text> : null}
      </View>
      <CommandNotes command={order} onAnswer={() => setMoved(true)} />
      {onBind ? <Button text={BINDINGS.bindMe(name)} look="second" onPress={onBind} /> : null}
      <UnbindSheet familyId={familyId} binding={ending} onClose={() => setEnding(null)} />
    </View>
  );
}
