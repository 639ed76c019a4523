import type { Decision } from '@gongji/shared/decision';
import { parseYuan } from '@gongji/shared/money';
import type { ReactElement } from 'react';
import type { AskedPolicy } from '../../api';
import { Choice, FormParts, Skeleton } from '../../components';
import { ASK, ASK_PAYERS, COMMON } from '../../text';
import { AskAnswer } from './ask-answer';
import type { AskProps } from './ask-page';
import { DrawPicture } from './draw-picture';
import { settlePayer } from './payer-draft';
import { PayersOrder } from './payers-order';
import { payersParts } from './payers-parts';
import { policyValue } from './policy-value';
import type { Asked, Question } from './question';
import { readDraws } from './read-draws';
import { type PayersDraft, SUPPOSED, usePayersDraft } from './use-payers-draft';

function questionOf(value: PayersDraft, asked: Asked, filed: boolean): Question {
  const supposed = value.patient === null || value.patient === SUPPOSED;
  const inTurn = filed && supposed ? inFilingOrder(value.payers) : value.payers;
  const payers = inTurn.map((payer, index) => settlePayer(payer, asked.region, index));
  const billFen = parseYuan(value.billYuan) ?? 0;
  const ownFen = parseYuan(value.ownYuan) ?? 0;
  const given = { billFen, ownFen, payers, chosenPayer: value.chosen };
  return { ask: 'settle', ...asked, given };
}

/** Where the order is the one of filing, people who are made up have edited nothing. */
function inFilingOrder(payers: PayersDraft['payers']): PayersDraft['payers'] {
  return [...payers].sort((a, b) => a.boundOn.localeCompare(b.boundOn));
}

/** Who pays how much, in a line. */
function drawsLine(decision: Decision, nameOf: (from: string) => string): string {
  const answer = readDraws(decision);
  if (!answer) return '';
  const drawn = answer.draws.map(({ from, fen }) => `${nameOf(from)} ${COMMON.yuan(fen)}`);
  const cash = answer.cashFen > 0 ? [`${ASK_PAYERS.cash} ${COMMON.yuan(answer.cashFen)}`] : [];
  return [...drawn, ...cash].join('，');
}

/** True where the area's policy has one account pay a bill, which somebody chooses. */
function takesOnePayer(place: AskedPolicy): boolean {
  const style = policyValue(place, 'payersPerSettlement');
  return style === 'single' || style === 'chosen';
}

/** Whose money pays a bill, in which order, and what is left to pay in cash. */
export function AskPayers({ place, asked, onAsked }: AskProps): ReactElement {
  const draft = usePayersDraft(place.day);
  const { value, change, loading } = draft;
  if (loading) return <Skeleton shape="rows" />;
  if (!asked) {
    return (
      <FormParts
        parts={payersParts(draft, place)}
        at={value.at}
        onAt={(at) => change({ at })}
        onDone={() => onAsked(true)}
        doneText={ASK.show}
      />
    );
  }
  const billFen = parseYuan(value.billYuan) ?? 0;
  const filed = [policyValue(place, 'drawOrder')].flat().includes('by-bind-date');
  const nameOf = (from: string) =>
    value.payers.find(({ id }) => id === from)?.name ?? ASK_PAYERS.ownName;
  const again = () => {
    change({ at: 0, chosen: null });
    onAsked(false);
  };
  return (
    <AskAnswer
      place={place}
      title={COMMON.why}
      headlines={ASK_PAYERS.headline}
      questionOf={(where) => questionOf(value, where, filed)}
      figuresOf={(decision) => drawsLine(decision, nameOf)}
      onAgain={again}
    >
      {(decision) => (
        <>
          {takesOnePayer(place) && value.payers.length > 1 ? (
            <Choice
              label={ASK_PAYERS.choose}
              options={value.payers.map(({ id, name, yuan }) => ({
                value: id,
                title: name,
                aside: COMMON.yuan(parseYuan(yuan) ?? 0),
              }))}
              chosen={value.chosen ? [value.chosen] : []}
              onChange={([chosen]) => chosen && change({ chosen })}
            />
          ) : null}
          <DrawPicture decision={decision} billFen={billFen} nameOf={nameOf} />
          {value.payers.length > 1 ? <PayersOrder place={place} patient={value.patient} /> : null}
        </>
      )}
    </AskAnswer>
  );
}
