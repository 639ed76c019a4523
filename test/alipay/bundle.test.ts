import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleFolder } from '../weapp/bundle';
import { bundleRules } from '../weapp/bundle-rules';

describe('the Alipay bundle', () => {
  bundleRules('alipay');

  test('gives every view its role and its name, which the platform leaves out by itself', () => {
    const template = readFileSync(join(bundleFolder('alipay'), 'base.axml'), 'utf8');
    const views = template.match(/<view hover-class[^>]*>/g) ?? [];
    expect(views.length).toBeGreaterThan(0);
    expect(views.filter((view) => !/ role=.*aria-label=/.test(view))).toEqual([]);
  });
});
