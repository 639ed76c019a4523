import type { Decision, Reason } from '@gongji/shared/decision';
import { type ReactElement, useState } from 'react';
import { useAreaNames } from '../api';
import { go } from '../platform/navigate';
import { COMMON, dayText, factLines, nextStepText, outcomeText, reasonText } from '../text';
import { DecisionBasis } from './decision-basis';
import { HelpLines } from './help-lines';
import { Press, Text, View } from './native';
import { StatusTag } from './status-tag';

interface DecisionCardProps {
  readonly decision: Decision;
  /** Replaces the outcome's own word: 可以代缴, 不用缴. */
  readonly headline?: string;
  /** False inside a list, where one line of help stands below all of them. */
  readonly help?: boolean;
  /** True where the decision is what the page is for: basis and help are there in any case. */
  readonly whole?: boolean;
}

function ReasonLine({ reason }: { readonly reason: Reason }): ReactElement {
  const areaName = useAreaNames();
  return (
    <View className={`reason reason-${reason.severity}`} role="listitem">
      <Text className="reason-text">{reasonText(reason)}</Text>
      {factLines(reason, areaName).map(({ label, value }) => (
        <View key={`${label}${value}`} className="reason-fact">
          <Text className="reason-label">{label}</Text>
          <Text className="reason-value">{value}</Text>
        </View>
      ))}
    </View>
  );
}

/** From where a binding does not reach to the wallet, which may; both areas go with it. */
function WalletWay({ reasons }: Pick<Decision, 'reasons'>): ReactElement {
  const { payerArea, memberArea } = reasons[0]?.facts ?? {};
  const areas = [payerArea, memberArea].filter((area) => typeof area === 'string').join(',');
  return (
    <Press className="link" onPress={() => go('wallet', { areas })}>
      <Text>{COMMON.toWallet}</Text>
    </Press>
  );
}

/** An answer that explains itself: all reasons in plain words, numbers, basis, next step. */
export function DecisionCard(props: DecisionCardProps): ReactElement {
  const { decision, headline, help = true, whole = false } = props;
  const [open, setOpen] = useState(false);
  const { label, tone } = outcomeText(decision.outcome);
  const { action, call } = decision.nextStep;
  const silent = action === 'go-on' || action === 'nothing-to-do';
  return (
    <View className={`decision decision-${decision.outcome}`}>
      <StatusTag text={headline ?? label} tone={tone} />
      <View role="list">
        {decision.reasons.map((reason) => (
          <ReasonLine key={reason.code} reason={reason} />
        ))}
      </View>
      {silent ? null : <Text className="decision-next">{nextStepText(action)}</Text>}
      {action === 'use-the-wallet' ? <WalletWay reasons={decision.reasons} /> : null}
      {decision.reasons.length > 0 || whole ? (
        <Press className="link" aria-expanded={open} onPress={() => setOpen(!open)}>
          <Text>{open ? COMMON.hideBasis : COMMON.showBasis}</Text>
        </Press>
      ) : null}
      {open ? (
        <View className="basis">
          <Text className="basis-day">{COMMON.basisOn(dayText(decision.stamp.day))}</Text>
          <DecisionBasis decision={decision} />
        </View>
      ) : null}
      {help && (decision.outcome !== 'allowed' || whole) ? <HelpLines hotlines={call} /> : null}
    </View>
  );
}
