import type { z } from 'zod';
import { PolicyPackShape, PolicySource } from './pack';
import { PACKS } from './packs';
import { PARAMETERS, type ParameterName } from './parameters';

const takes = (name: ParameterName, value: unknown) =>
  (PARAMETERS[name] as z.ZodType).safeParse(value).success;

describe('a value of a parameter', () => {
  it.each<[ParameterName, readonly string[]]>([
    ['memberScope', ['pooling-area', 'province']],
    ['memberConsent', ['needed', 'spouse-only', 'not-needed']],
    ['bindReview', ['none', 'agency']],
    ['bindCheckedBy', ['face-of-payer', 'face-of-member', 'none']],
    ['bindEffective', ['at-once', 'next-day', 'next-month']],
    ['onPayerPaused', ['harmless', 'blocks', 'ends']],
    ['onFamilyChange', ['stands-until-released', 'ends']],
    ['sharedBucket', ['whole', 'past-years']],
    ['useCapSetBy', ['payer', 'area']],
    ['payersPerSettlement', ['single', 'cascade', 'chosen']],
    ['premiumPayMode', ['direct', 'batch', 'refund']],
    ['schoolBillsStudents', ['often', 'always', 'never']],
    ['newbornCrossYear', ['both-years', 'either-year']],
  ])('is one of the words of %s and no other', (name, words) => {
    expect(words.filter((word) => !takes(name, word))).toEqual([]);
    expect(takes(name, '')).toBe(false);
    expect(takes(name, 'perhaps')).toBe(false);
  });

  it('says of a premium by which day an age counts, or that nobody says', () => {
    const premium = (ageCountsOn: unknown) => ({
      coverYear: 2026,
      tiers: [
        {
          group: 'general',
          assisted: 'none',
          ageFrom: null,
          ageTo: null,
          amountFen: 40000,
          otherChoicesFen: [],
          billedBy: 'year',
          schemeYear: 'calendar',
        },
      ],
      subsidyFen: null,
      ageCountsOn,
    });
    for (const day of ['cover-year', 'payment-day', null]) {
      expect(takes('residentPremium', premium(day))).toBe(true);
    }
    expect(takes('residentPremium', premium(''))).toBe(false);
  });

  it('says from which day a newborn is covered who is late', () => {
    const cover = (after: string) => ({ days: 90, inside: 'birth', after });
    expect(takes('newbornCover', cover('payment-day'))).toBe(true);
    expect(takes('newbornCover', cover('month-after-payment'))).toBe(true);
    expect(takes('newbornCover', cover(''))).toBe(false);
  });

  it.each(['x22:00', '22:00x', '2:00', '22:0'])('is no time of day: %s', (from) => {
    expect(takes('walletClosedHours', { from, to: '06:00' })).toBe(false);
    expect(takes('walletClosedHours', { from: '22:00', to: '06:00' })).toBe(true);
  });
});

describe('a document', () => {
  const named = (id: string) =>
    PolicySource.safeParse({ id, title: '一份文件', publishedOn: null, address: null }).success;

  it.each(['P11', 'P10A', 'P170', 'seed-004'])('may be called %s', (id) => {
    expect(named(id)).toBe(true);
  });

  it.each(['xP11', 'P11x', 'P1', 'P12345', 'seed-04', 'seed-0041', 'p11'])(
    'may not be called %s',
    (id) => {
      expect(named(id)).toBe(false);
    },
  );
});

describe('the version of a pack', () => {
  const versioned = (version: string) =>
    PolicyPackShape.safeParse({ ...PACKS[0], version }).success;

  it.each(['2026-02-01.1', '2026-02-01.12'])('may be %s', (version) => {
    expect(versioned(version)).toBe(true);
  });

  it.each(['x2026-02-01.1', '2026-02-01.1x', '2026-02-01', '2026-2-1.1'])(
    'may not be %s',
    (version) => {
      expect(versioned(version)).toBe(false);
    },
  );
});
