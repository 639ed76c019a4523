import { AreaView, PolicyView } from '@gongji/shared/contracts';
import { describePolicy, listAreas } from '@gongji/shared/policy';

describe('the policy page', () => {
  const days = ['2020-01-01', '2024-12-05', '2025-11-15', '2027-10-01'];

  it.each(days)('fits its contract in every area on %s', (on) => {
    const issues = listAreas().flatMap(
      ({ areaCode }) => PolicyView.safeParse(describePolicy(areaCode, on)).error?.issues ?? [],
    );
    expect(issues).toEqual([]);
  });

  it('lists areas as their contract wants them', () => {
    expect(listAreas().flatMap((area) => AreaView.safeParse(area).error?.issues ?? [])).toEqual([]);
  });
});
