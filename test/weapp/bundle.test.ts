import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleFolder } from './bundle';
import { bundleRules } from './bundle-rules';

describe('the WeChat bundle', () => {
  bundleRules('weapp');

  test('gives every view its role and its name, which the platform leaves out by itself', () => {
    const template = readFileSync(join(bundleFolder('weapp'), 'base.wxml'), 'utf8');
    const views = template.match(/<view hover-class[^>]*>/g) ?? [];
    expect(views.length).toBeGreaterThan(0);
    expect(views.filter((view) => !/aria-role=.*aria-label=/.test(view))).toEqual([]);
  });
});
