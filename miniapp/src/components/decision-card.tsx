import type { Decision } from '@gongji/shared/decision';
import { type ReactElement, useState } from 'react';
import { go } from '../platform/navigate';
import { useElder } from '../state/ui-mode';
import { COMMON, elderSentences, nextStepText, outcomeText } from '../text';
import { Button } from './button';
import { DecisionBasis, type Situation } from './decision-basis';
import { DecisionReasons } from './decision-reasons';
import { HelpLines } from './help-lines';
import { Press, Text, View } from './native';
import { StatusTag } from './status-tag';

interface DecisionCardProps {
  readonly decision: Decision;
  /** Replaces the outcome's own word: 可以代缴, 不用缴. */
  readonly headline?: string;
  /** False inside a list, where one line of help stands below all of them. */
  readonly help?: boolean;
  /** True where the decision is what the page is for: help is there in any case. */
  readonly whole?: boolean;
  /** What was decided, where it can be asked about another place or day. */
  readonly situation?: Situation | undefined;
}

/**
 * An answer that explains itself, wherever one is shown: all reasons in plain words with their
 * numbers, what to do, whom to call, and on demand what was read of which policy. Elder mode says
 * two short sentences first.
 */
export function DecisionCard(props: DecisionCardProps): ReactElement {
  const { decision, headline, help = true, whole = false, situation } = props;
  const elder = useElder();
  const [open, setOpen] = useState(false);
  const helps = help && (decision.outcome !== 'allowed' || whole);
  const call = <HelpLines hotlines={decision.nextStep.call} />;
  const flip = () => setOpen(!open);
  return (
    <View className={`decision decision-${decision.outcome}`}>
      {elder ? (
        <TwoSentences decision={decision} headline={headline} />
      ) : (
        <InFull decision={decision} headline={headline} />
      )}
      {decision.nextStep.action === 'use-the-wallet' ? (
        <WalletWay reasons={decision.reasons} />
      ) : null}
      {elder ? (
        <Button
          text={open ? COMMON.hideBasis : COMMON.elderBasis}
          look="second"
          expanded={open}
          onPress={flip}
        />
      ) : (
        <Press className="link" aria-expanded={open} onPress={flip}>
          <Text>{open ? COMMON.hideBasis : COMMON.showBasis}</Text>
        </Press>
      )}
      {open && elder ? <DecisionReasons decision={decision} /> : null}
      {open ? <DecisionBasis decision={decision} situation={situation} /> : null}
      {helps || open ? call : null}
    </View>
  );
}

/** From where a binding does not reach to the wallet, which may; both areas go with it. */
function WalletWay({ reasons }: Pick<Decision, 'reasons'>): ReactElement {
  const { payerArea, memberArea } = reasons[0]?.facts ?? {};
  const areas = [payerArea, memberArea].filter((area) => typeof area === 'string').join(',');
  return (
    <View>
      <Press className="link" onPress={() => go('wallet', { areas })}>
        <Text>{COMMON.toWallet}</Text>
      </Press>
    </View>
  );
}

interface SaidProps {
  readonly decision: Decision;
  readonly headline: string | undefined;
}

/** Steps that ask nothing of anybody. */
const SILENT: readonly Decision['nextStep']['action'][] = ['go-on', 'nothing-to-do'];

function InFull({ decision, headline }: SaidProps): ReactElement {
  const { label, tone } = outcomeText(decision.outcome);
  const { action } = decision.nextStep;
  return (
    <>
      <StatusTag text={headline ?? label} tone={tone} />
      <DecisionReasons decision={decision} />
      {SILENT.includes(action) ? null : (
        <Text className="decision-next">{nextStepText(action)}</Text>
      )}
    </>
  );
}

function TwoSentences({ decision, headline }: SaidProps): ReactElement {
  const [what, then] = elderSentences(decision, headline);
  return (
    <>
      <Text className="decision-what">{what}</Text>
      <Text className="decision-then">{then}</Text>
    </>
  );
}
