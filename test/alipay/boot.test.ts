import type { Server } from 'node:http';
import { bundleFolder } from '../weapp/bundle';
import { MiniRuntime } from '../weapp/mini-runtime';
import { type Heard, smallBff } from '../weapp/small-bff';
import { until } from '../weapp/until';
import { alipayHost } from './alipay-host';

describe('the Alipay bundle in a runtime like Alipay', () => {
  let server: Server;
  let heard: Heard[];
  let alipay: MiniRuntime;

  beforeAll(async () => {
    const bff = await smallBff();
    server = bff.server;
    heard = bff.heard;
    alipay = new MiniRuntime(bundleFolder('alipay'), (navigate) =>
      alipayHost(bff.origin, navigate),
    );
  });

  afterAll(async () => {
    alipay.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  test('renders home without a browser around it', async () => {
    const home = await alipay.launch('pages/home/index');
    await home.shows('让家人用上您的医保个人账户');
  });

  test('signs in with the code of Alipay over my.request and shows the family', async () => {
    alipay.page.tap(alipay.page.get('button', '登录'));
    await until(() => alipay.pages.length === 2);
    await alipay.page.shows('支付宝一键登录');
    alipay.page.tap(alipay.page.get('button', '支付宝一键登录'));
    await until(() => alipay.pages.length === 1);
    const [first] = heard.filter(({ route }) => route === 'POST /api/sessions');
    expect(first?.body).toEqual({ provider: 'alipay', credential: 'ali-code-1' });
    await alipay.page.shows('1,234.56');
  });
});
