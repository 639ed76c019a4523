import { BindGiven } from '../../questions';
import { decideBind, readParameter } from '..';
import { BIND_SHAPES } from './bind-shapes.fixture';
import { codes, type Json, putInForce, set } from './made-up-pack.fixture';

jest.mock('../../policy/packs', () => jest.requireActual('./made-up-pack.fixture'));

putInForce({
  ...BIND_SHAPES,
  '370100': { parentInLawAllowed: set(true, 'low') },
});

function bind(region: string, given: Json = {}) {
  const { relative, ...rest } = given;
  const member = { area: region, ...(relative as Json | undefined) };
  const where = { region, provinceDirect: false, on: '2025-06-01' };
  return decideBind(where, BindGiven.parse({ ...rest, relative: member }));
}

describe('who may share', () => {
  it('excludes public-expense care and chronic registration where the area says so', () => {
    expect(codes(bind('140100', { payer: { publicExpense: true } }))).toEqual([
      'public-expense-care stop',
    ]);
    expect(bind('140100', { relative: { publicExpense: true } }).outcome).toBe('refused');
    expect(bind('340100', { payer: { publicExpense: true } }).outcome).toBe('allowed');
    expect(codes(bind('140100', { payer: { chronicRegistration: true } }))).toEqual([
      'chronic-registration stop',
    ]);
  });

  it('takes a parent-in-law where the area names one, with a word where the source is weak', () => {
    const decision = bind('370100', { relative: { relation: 'parent-in-law' } });
    expect(decision).toMatchObject({ outcome: 'allowed', warning: true });
    const where = { region: '370100', provinceDirect: false, on: '2025-06-01' };
    const list = readParameter(where, { name: 'relationsAllowed', coverYear: null });
    expect(list.answer.value).toContain('parent-in-law');
    expect(bind('340100', { relative: { relation: 'parent-in-law' } }).outcome).toBe('refused');
  });

  it('keeps sharing inside one pooling area where the province is not open', () => {
    const period = { from: '2025-06-01', to: '2025-07-01' };
    const far = bind('320100', { period, relative: { area: '320500' } });
    expect(codes(far)).toEqual(['cross-area-not-open stop']);
  });

  it('treats a municipality as one pooling area', () => {
    expect(bind('310000', { relative: { area: '310118' } }).outcome).toBe('allowed');
  });
});

describe('dates and consent', () => {
  it('wants a period, not before today and with an end after its start', () => {
    expect(codes(bind('320100'))).toEqual(['period-missing stop']);
    const early = { from: '2025-05-31', to: '2026-05-31' };
    expect(codes(bind('320100', { period: early }))).toEqual(['period-invalid stop']);
    const empty = { from: '2025-06-01', to: '2025-06-01' };
    expect(codes(bind('320100', { period: empty }))).toEqual(['period-invalid stop']);
  });

  it('waits for a spouse to agree, and for nobody else', () => {
    const period = { from: '2025-06-01', to: '2025-07-01' };
    const spouse = { relation: 'spouse', consented: false };
    expect(codes(bind('320100', { period, relative: spouse }))).toEqual([
      'spouse-consent-missing stop',
    ]);
    const child = { relation: 'child', consented: false };
    expect(bind('320100', { period, relative: child }).outcome).toBe('allowed');
    expect(codes(bind('340100', { relative: child }))).toEqual(['consent-missing unknown']);
  });

  it('sends who cannot pass the face check to the counter, or asks where that is disputed', () => {
    expect(codes(bind('340100', { relative: { faceVerified: false } }))).toEqual([
      'face-check-failed-counter stop',
    ]);
    const period = { from: '2025-06-01', to: '2025-07-01' };
    expect(codes(bind('320100', { period, relative: { faceVerified: false } }))).toEqual([
      'face-check-needed unknown',
    ]);
  });
});
