import { windowNotices } from '..';
import { ofYear, putInForce } from '../shapes/made-up-pack.fixture';

jest.mock('../../policy/packs', () => jest.requireActual('../shapes/made-up-pack.fixture'));

const WINDOW = {
  coverYear: 2026,
  opensOn: '2025-06-10',
  closesOn: '2025-06-20',
  extendedTo: null,
  rolling: false,
  arrivalFrom: null,
};

putInForce({
  '110000': { premiumWindow: ofYear(WINDOW) },
  '120000': { premiumWindow: { ...ofYear(WINDOW), confidence: 'low' } },
  '130000': { premiumWindow: ofYear({ ...WINDOW, rolling: true }) },
  '140000': { premiumWindow: ofYear({ ...WINDOW, opensOn: null }) },
  // Collected in the year that it covers.
  '150000': {
    premiumWindow: ofYear({ ...WINDOW, opensOn: '2026-02-10', closesOn: '2026-02-20' }),
  },
});

const said = (region: string, on: string) =>
  windowNotices({ region, provinceDirect: false, on }).map(
    ({ turn, coverYear, day, daysAhead }) => `${turn} ${coverYear} ${day} ${daysAhead}`,
  );

describe('a window shorter than the time of a reminder', () => {
  it('is said to close from the day on which it opens, and not before', () => {
    expect(said('110000', '2025-06-09')).toEqual(['opens 2026 2025-06-10 3']);
    expect(said('110000', '2025-06-10')).toEqual(['closes 2026 2025-06-20 14']);
    expect(said('110000', '2025-06-20')).toEqual(['closes 2026 2025-06-20 3']);
    expect(said('110000', '2025-06-21')).toEqual([]);
    expect(said('150000', '2026-02-09')).toEqual(['opens 2026 2026-02-10 3']);
    expect(said('150000', '2026-02-10')).toEqual(['closes 2026 2026-02-20 14']);
  });

  it('is not spoken of where its sources are weak, or collecting has no end', () => {
    for (const region of ['120000', '130000']) {
      for (const on of ['2025-06-09', '2025-06-10']) expect(said(region, on)).toEqual([]);
    }
  });

  it('is not said to close while another year is collected', () => {
    expect(said('140000', '2025-06-15')).toEqual([]);
  });
});
