import { bundleFolder } from './bundle';
import { drawnNodes } from './drawn-nodes';

/** Taro draws by it what has a tap and no attribute at all: nothing of ours (`native/elements`). */
const BARE = /^(1|click-view)$/;
/** Have a role by themselves; or are drawn by Taro in any case, and by us nowhere. */
const OTHER = /^(input|textarea|picker|scroll-view)$/;

describe.each(['weapp', 'alipay'] as const)('the templates of %s', (platform) => {
  const role = platform === 'weapp' ? 'aria-role' : 'role';

  test('carry role and name of whatever can be tapped', () => {
    const kinds = [...drawnNodes(bundleFolder(platform), platform)];
    const tappable = kinds.filter(([, { tappable: taps }]) => taps);
    expect(tappable.length).toBeGreaterThan(2);
    const silent = tappable.filter(([name, { element, keys }]) => {
      if (BARE.test(name) || OTHER.test(element)) return false;
      return !(keys.has(role) && keys.has('aria-label'));
    });
    expect(silent.map(([name, { element }]) => `${name} ${element}`)).toEqual([]);
  });

  test('carry the name of whatever is filled in', () => {
    const kinds = [...drawnNodes(bundleFolder(platform), platform).values()];
    const fields = kinds.filter(({ element }) => /^(input|textarea)$/.test(element));
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter(({ keys }) => !keys.has('aria-label'))).toEqual([]);
  });
});
