import type { CoreOrder } from './core-order';
import { moveOf } from './move-of';

const account = { pastYearsFen: 600_000, thisYearFen: 260_000, potFen: 90_000 };
const order: CoreOrder = {
  orderNumber: 'one',
  payerIdNumber: '350102198003120007',
  source: 'personal-account',
  purpose: 'pot-transfer',
  amountFen: 660_000,
};

describe('what an order moves', () => {
  it('takes past years first, then this year, and puts a pot transfer into the pot', () => {
    const moved = { pastYearsFen: -600_000, thisYearFen: -60_000, potFen: 660_000 };
    expect(moveOf(account, order, '350100')).toEqual(moved);
  });

  it('keeps 2,000 yuan on an account in a city of 福建, to the fen', () => {
    const oneFenMore = { ...order, amountFen: 660_001 };
    expect(() => moveOf(account, oneFenMore, '350900')).toThrow('reserve-not-reached');
    expect(moveOf(account, oneFenMore, '610100').potFen).toBe(660_001);
  });

  it('keeps no reserve where the area has none', () => {
    const premium = { ...order, purpose: 'premium' as const, amountFen: 860_000 };
    const moved = { pastYearsFen: -600_000, thisYearFen: -260_000, potFen: 0 };
    expect(moveOf(account, premium, '110000')).toEqual(moved);
  });

  it('keeps 1,000 yuan on an account in 山西 when a premium is paid, to the fen', () => {
    const premium = { ...order, purpose: 'premium' as const, amountFen: 760_000 };
    expect(moveOf(account, premium, '140100').thisYearFen).toBe(-160_000);
    const oneFenMore = { ...premium, amountFen: 760_001 };
    expect(() => moveOf(account, oneFenMore, '140100')).toThrow('reserve-not-reached');
  });

  it.each(['310000', '330100'])('shares in %s nothing but the money of past years', (areaCode) => {
    const premium = { ...order, purpose: 'premium' as const, amountFen: 600_000 };
    const moved = { pastYearsFen: -600_000, thisYearFen: 0, potFen: 0 };
    expect(moveOf(account, premium, areaCode)).toEqual(moved);
    const oneFenMore = { ...premium, amountFen: 600_001 };
    expect(() => moveOf(account, oneFenMore, areaCode)).toThrow('balance-short');
  });

  it('pays a premium from the pot out of the pot alone', () => {
    const premium = { ...order, source: 'pot' as const, purpose: 'premium' as const };
    const moved = { pastYearsFen: 0, thisYearFen: 0, potFen: -90_000 };
    expect(moveOf(account, { ...premium, amountFen: 90_000 }, '350100')).toEqual(moved);
    expect(() => moveOf(account, { ...premium, amountFen: 90_001 }, '350100')).toThrow(
      'balance-short',
    );
  });

  it('says that the balance is short before it speaks of the reserve', () => {
    expect(() => moveOf(account, { ...order, amountFen: 860_001 }, '350100')).toThrow(
      'balance-short',
    );
  });
});
