/** A tab of the mini-programs' own bar; the browser draws its bar itself. */
function tab(name: string, text: string) {
  return {
    pagePath: `pages/${name}/index`,
    text,
    iconPath: `static/tabs/${name}.png`,
    selectedIconPath: `static/tabs/${name}-here.png`,
  };
}

const IN_BROWSER = process.env.TARO_ENV === 'h5';

/** Whoever runs the product does it in a browser: no phone carries these pages. */
const OPERATOR = { root: 'subpackages/operator', pages: ['desk/index', 'order/index'] };
/** And so does whoever works on how it looks. */
const KIT = { root: 'pages/dev', pages: ['kit/index'] };

export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/family/index',
    'pages/records/index',
    'pages/me/index',
    'pages/sign-in/index',
  ],
  subPackages: [
    {
      root: 'subpackages/family',
      pages: [
        'create/index',
        'invite/index',
        'invitation/index',
        'face/index',
        'temporary/index',
        'upgrade/index',
        'member/index',
        'bindings/index',
        'pot/index',
        'contacts/index',
      ],
    },
    {
      root: 'subpackages/premium',
      pages: [
        'choose/index',
        'confirm/index',
        'progress/index',
        'refund/index',
        'prepare/index',
        'prepared/index',
      ],
    },
    {
      root: 'subpackages/records',
      pages: [
        'detail/index',
        'receipt/index',
        'year/index',
        'file/index',
        'share/index',
        'shared/index',
      ],
    },
    {
      root: 'subpackages/life',
      pages: ['viewers/index', 'viewed/index', 'organizer/index', 'delegation/index'],
    },
    { root: 'subpackages/messages', pages: ['inbox/index', 'choices/index'] },
    {
      root: 'subpackages/settings',
      pages: [
        'sessions/index',
        'real-name/index',
        'sign-in-paper/index',
        'my-data/index',
        'consent/index',
        'privacy/index',
        'data-copy/index',
        'delete-account/index',
        'no-page/index',
      ],
    },
    { root: 'subpackages/insurance', pages: ['status/index', 'policy/index'] },
    { root: 'subpackages/code-link', pages: ['relatives/index'] },
    {
      root: 'subpackages/wallet',
      pages: ['home/index', 'confirm/index', 'send/index', 'transfer/index'],
    },
    {
      root: 'subpackages/ask',
      pages: ['start/index', 'item/index', 'payers/index', 'cover/index', 'compare/index'],
    },
    ...(IN_BROWSER ? [OPERATOR, KIT] : []),
  ],
  window: {
    navigationBarTitleText: '家庭共济',
    navigationBarBackgroundColor: '#f7f5f0',
    navigationBarTextStyle: 'black',
    backgroundColor: '#f7f5f0',
  },
  tabBar: {
    custom: IN_BROWSER,
    color: '#4a5b60',
    selectedColor: '#0b5f66',
    backgroundColor: '#ffffff',
    borderStyle: 'white',
    list: [tab('home', '首页'), tab('family', '家庭'), tab('records', '记录'), tab('me', '我的')],
  },
  // The host's own contract comes before the phone is asked for anything private.
  ...(process.env.TARO_ENV === 'weapp' ? { __usePrivacyCheck__: true } : {}),
  ...(process.env.TARO_ENV === 'alipay' ? { useprivacycheck: true } : {}),
  animation: false,
  lazyCodeLoading: 'requiredComponents',
});
