import { BindGiven } from '../questions';
import { decideBind } from './bind';
import { bindAsks } from './bind-asks';

const asksOf = (region: string, on = '2025-11-15') =>
  bindAsks({ region, provinceDirect: false, on });
const stepsOf = (region: string) => asksOf(region).steps.map(({ step }) => step);

describe('what an area asks of whoever makes a binding', () => {
  it('is dates, a place and a signature in 陕西, after its notice', () => {
    const { period, ranks, signature, papers, review } = asksOf('610100');
    expect({ period, ranks, signature, papers, review }).toEqual({
      period: { end: true, startNotBeforeToday: false },
      ranks: 2,
      signature: 'must',
      papers: 'no',
      review: false,
    });
    expect(stepsOf('610100').slice(1, 3)).toEqual(['read-notice', 'member-details']);
  });

  it('is papers and a review in 深圳, papers without one in the rest of 广东', () => {
    expect(asksOf('440300')).toMatchObject({ papers: 'must', review: true, period: null });
    expect(asksOf('440100')).toMatchObject({ papers: 'must', review: false });
  });

  it('is the spouse and dates from today on in 江苏, where a promise may be signed', () => {
    expect(asksOf('320500')).toMatchObject({
      spouseAgrees: true,
      period: { end: true, startNotBeforeToday: true },
      signature: 'may',
    });
  });

  it('is a first day without a last one in 内蒙古', () => {
    expect(asksOf('150000').period).toEqual({ end: false, startNotBeforeToday: false });
  });

  it('is said in the words of 河南', () => {
    expect(asksOf('410100').steps.map(({ name }) => name)).toEqual([
      '共济家庭建立',
      '共济成员维护',
      '绑定',
    ]);
  });

  it('is the way of an area of its own in 河南, and not where only the nation tells one', () => {
    const own = ['410100', '350100', '500000'].map((region) => asksOf(region).stepsAreOwn);
    expect(own).toEqual([true, true, false]);
    expect(asksOf('500000').steps).not.toEqual([]);
  });

  it('lets the order be changed in 厦门 and 北京, and not in 陕西 or 安徽', () => {
    const editable = ['350200', '110000', '610000', '340000', '350100'].map(
      (region) => asksOf(region).drawOrderEditable,
    );
    expect(editable).toEqual([true, true, false, false, false]);
  });

  it('is nothing on a day before anything is known', () => {
    expect(asksOf('610100', '2020-01-01')).toMatchObject({ steps: [], period: null, ranks: null });
  });
});

describe('a binding without its papers', () => {
  const given = BindGiven.parse({
    relative: { area: '440300' },
    signed: false,
    papersGiven: false,
  });
  const decide = (region: string, more: Partial<BindGiven> = {}) =>
    decideBind(
      { region, provinceDirect: false, on: '2025-11-15' },
      { ...given, ...more, relative: { ...given.relative, area: region } },
    );
  const codes = (region: string, more?: Partial<BindGiven>) =>
    decide(region, more).reasons.map(({ code, severity }) => `${severity} ${code}`);

  it('is refused where the area asks for them', () => {
    expect(codes('440300')).toContain('stop papers-missing');
    expect(codes('140100')).toContain('stop signature-missing');
  });

  it('is told where a weak source alone asks for them', () => {
    expect(codes('340100')).toContain('warn papers-missing');
    expect(decide('340100').outcome).toBe('allowed');
  });

  it('is whole with them, and anywhere that asks for none', () => {
    expect(codes('440300', { papersGiven: true }).join()).not.toContain('papers-missing');
    expect(codes('350100').join()).not.toMatch(/papers|signature/);
  });
});
