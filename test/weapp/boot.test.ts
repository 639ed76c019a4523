import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { COMMON, WALLET } from '../../miniapp/src/text';
import { bundleFolder } from './bundle';
import { MiniRuntime } from './mini-runtime';
import { type Heard, smallBff } from './small-bff';
import { until } from './until';
import { wechatHost } from './wechat-host';

describe('the WeChat bundle in a runtime like WeChat', () => {
  let server: Server;
  let heard: Heard[];
  let wechat: MiniRuntime;

  beforeAll(async () => {
    const bff = await smallBff();
    server = bff.server;
    heard = bff.heard;
    wechat = new MiniRuntime(bundleFolder('weapp'), (navigate) => wechatHost(bff.origin, navigate));
  });

  afterAll(async () => {
    wechat.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  test('renders home without a browser around it', async () => {
    const home = await wechat.launch('pages/home/index');
    await home.shows('家庭共济');
    await home.shows('让家人用上您的医保个人账户');
  });

  test('says the role of what can be tapped', () => {
    const button = wechat.page.get('button', '登录');
    const template = readFileSync(join(bundleFolder('weapp'), 'base.wxml'), 'utf8');
    const drawn = template
      .split(`<template name="tmpl_0_${button.nn}">`)[1]
      ?.split('</template>')[0];
    const [, place = ''] = drawn?.match(/aria-role="\{\{i\.(p\d+)/) ?? [];
    expect(button[place]).toBe('button');
  });

  test('opens the sign-in page at a tap', async () => {
    const button = wechat.page.get('button', '登录');
    wechat.page.tap(button);
    await until(() => wechat.pages.length === 2);
    await wechat.page.shows('微信一键登录');
  });

  test('reaches the server over wx.request at sign-in and shows the family', async () => {
    const button = wechat.page.get('button', '微信一键登录');
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

  test('lets nobody wait at WeChat’s button for a telephone that was not given', async () => {
    await wechat.open('subpackages/wallet/confirm/index', {});
    await wechat.page.shows(WALLET.phoneOfWechat);
    const button = wechat.page.get('button', WALLET.phoneOfWechat);
    wechat.page.answerPhone(button, null);
    await wechat.page.shows(WALLET.phoneNotGiven);
    wechat.page.answerPhone(button, 'a-code-of-wechat');
    await wechat.page.shows(WALLET.phoneGiven);
  });

  test('keeps what WeChat gave where the answer is lost, and asks what became of it', async () => {
    wechat.page.tap(wechat.page.get('tick', COMMON.readAndAgree));
    await until(() => JSON.stringify(wechat.page.root).includes('mark-on'));
    wechat.page.tap(wechat.page.get('button', WALLET.confirm));
    await wechat.page.shows(COMMON.unfinished);
    expect(wechat.page.text).toContain(WALLET.phoneGiven);
    wechat.pages.pop();
  });

  test('puts the tab bar away in elder mode and offers four choices', async () => {
    const toElder = wechat.page.get('home-mode', '长辈版');
    wechat.page.tap(toElder);
    await wechat.page.shows('您想做什么？');
    await wechat.page.shows('这里还不能朗读。可以请家人念给您听。');
    expect(wechat.log.calls).toContain('hideTabBar');
    expect(JSON.stringify(wechat.log.storage.get('ui'))).toContain('elder');
  });
});
