import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { bundleFolder } from './bundle';
import { type Heard, smallBff } from './small-bff';
import { WechatRuntime } from './wechat-runtime';

describe('the WeChat bundle in a runtime like WeChat', () => {
  let server: Server;
  let heard: Heard[];
  let wechat: WechatRuntime;

  beforeAll(async () => {
    const bff = await smallBff();
    server = bff.server;
    heard = bff.heard;
    wechat = new WechatRuntime(bundleFolder('weapp'), bff.origin);
  });

  afterAll(async () => {
    wechat.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  test('renders home without a browser around it', async () => {
    const home = await wechat.launch('pages/home/index');
    expect(home.text).toContain('家庭共济');
    expect(home.text).toContain('让家人用上您的医保个人账户');
  });

  test('says the role of what can be tapped', () => {
    const button = wechat.page.find('button', '登录');
    const template = readFileSync(join(bundleFolder('weapp'), 'base.wxml'), 'utf8');
    const drawn = template
      .split(`<template name="tmpl_0_${button?.nn}">`)[1]
      ?.split('</template>')[0];
    const [, place = ''] = drawn?.match(/aria-role="\{\{i\.(p\d+)/) ?? [];
    expect(button?.[place]).toBe('button');
  });

  test('opens the sign-in page at a tap', async () => {
    const button = wechat.page.find('button', '登录');
    if (!button) throw new Error('home has no way to sign in');
    wechat.page.tap(button);
    await until(() => wechat.pages.length === 2);
    await wechat.page.shows('微信一键登录');
  });

  test('reaches the server over wx.request at sign-in and shows the family', async () => {
    const button = wechat.page.find('button', '微信一键登录');
    if (!button) throw new Error('the page has no sign-in button');
    wechat.page.tap(button);
    await until(() => wechat.pages.length === 1);
    const [first] = heard.filter(({ route }) => route === 'POST /api/sessions');
    expect(first?.body).toEqual({ provider: 'weapp', credential: 'wx-code-1' });
    await wechat.page.shows('1,234.56');
    await wechat.page.shows('8,600.00');
    expect(heard.find(({ route }) => route === 'GET /api/me')?.authorization).toBe(
      'Bearer a-token',
    );
  });

  test('puts the tab bar away in elder mode and offers four choices', async () => {
    const toElder = wechat.page.find('home-mode', '长辈版');
    if (!toElder) throw new Error('home has no way into elder mode');
    wechat.page.tap(toElder);
    await wechat.page.shows('您想做什么？');
    expect(wechat.log.calls).toContain('hideTabBar');
    expect(JSON.stringify(wechat.log.storage.get('ui'))).toContain('elder');
  });
});

async function until(holds: () => boolean, withinMs = 5_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!holds()) {
    if (Date.now() > end) throw new Error('it did not happen in time');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
