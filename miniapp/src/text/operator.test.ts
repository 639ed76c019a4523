import { AlertKind, DiscrepancyStatus, DiscrepancyView } from '@gongji/shared/contracts';
import { OrderCause, OrderEvent } from '@gongji/shared/order';
import {
  ALERT_KIND,
  accountText,
  alertDetailText,
  CAUSE,
  DISCREPANCY_KIND,
  DISCREPANCY_STATUS,
  entryText,
  MENDING,
  momentText,
  movementText,
} from './operator';

const { kind, mending, repairs } = DiscrepancyView.shape;

describe('the operator’s words', () => {
  it('name every code an operator can meet', () => {
    const said = [
      ...AlertKind.options.map((code) => ALERT_KIND[code]),
      ...DiscrepancyStatus.options.map((code) => DISCREPANCY_STATUS[code].label),
      ...kind.options.map((code) => DISCREPANCY_KIND[code]),
      ...mending.options.map((code) => MENDING[code]),
      ...repairs.element.shape.event.options.map(entryText),
      ...OrderEvent.options.map(entryText),
      ...OrderCause.options.map((code) => CAUSE[code]),
    ];
    expect(said.filter((words) => !/[\u4e00-\u9fff]/.test(words))).toEqual([]);
  });

  it('name an account by its kind, and whose it is by what is left of an id', () => {
    expect(accountText('pot:1a2b3c4d')).toBe('家庭共济资金 1a2b3c4d');
    expect(accountText('clearing:core')).toBe('待清算 医保核心');
  });

  it('give a movement that nobody knows as it is', () => {
    expect(movementText('taken')).toBe('扣款');
    expect(movementText('teleported')).toBe('teleported');
  });

  it('say what an alert has found, and a code without words as it is', () => {
    expect(alertDetailText('discrepancy', 'core: amount')).toBe('医保核心：金额不一致');
    expect(alertDetailText('clearing-open', 'not-zero')).toBe('余额不为零');
    expect(alertDetailText('outside-silent', 'held')).toBe('held');
  });

  it('tell the time to the second', () => {
    expect(momentText('2025-11-15T03:30:05.123Z')).toBe('2025-11-15 11:30:05');
  });
});
