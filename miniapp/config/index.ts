import path from 'node:path';
import { defineConfig } from '@tarojs/cli';

/** In syntax newer than the oldest phones we serve, so they are compiled with our own code. */
const COMPILED = /node_modules[\\/](zod|zustand|axios|@tanstack)[\\/]/;

const compile = { include: [(file: string) => COMPILED.test(file)] };

const OURS = /[\\/](src[\\/](api|components|platform|state|text)|shared[\\/]dist)[\\/]/;
const LIBRARIES = /[\\/](zod|axios|zustand|@tanstack|qrcode)[\\/]/;
const SHARED_BY_PAGES = new RegExp(`${OURS.source}|${LIBRARIES.source}`);

/** What only the operator's pages use, and what of the contracts only they lean on. */
const DESK_OURS = /[\\/]src[\\/]((api|features|text|state)[\\/]operator|operator-routes)/;
const DESK_CONTRACTS = /[\\/]shared[\\/]dist[\\/](contracts[\\/]operator|ledger)/;
const OPERATOR = new RegExp(`${DESK_OURS.source}|${DESK_CONTRACTS.source}`);

interface Bundled {
  nameForCondition(): string | null;
}

/** What most pages share is loaded once, not once a page. */
const KIT = {
  name: 'kit',
  test: (module: Bundled) => {
    const file = module.nameForCondition() ?? '';
    return SHARED_BY_PAGES.test(file) && !OPERATOR.test(file);
  },
  chunks: 'all',
  minChunks: 2,
  priority: 50,
  enforce: true,
};

/** Once for both of the operator's pages, and in no family's first load. */
const DESK = {
  name: 'operator',
  test: OPERATOR,
  chunks: 'async',
  minChunks: 2,
  priority: 60,
  enforce: true,
};

interface Chain {
  module: { rule(name: string): Rule };
}

interface Rule {
  test(files: RegExp): Rule;
  use(name: string): { loader(file: string): unknown };
}

/** Leaves out of the contracts what only the server reads. */
function leaveOutServerParts(chain: Chain): void {
  chain.module
    .rule('lean-contracts')
    .test(/[\\/]shared[\\/]dist[\\/]contracts[\\/].*\.js$/)
    .use('lean')
    .loader(path.resolve(__dirname, 'lean-contracts.cjs'));
}

/** One px in the source is one CSS px on every platform; nothing scales by screen width. */
const postcss = { pxtransform: { enable: false, config: {} }, cssModules: { enable: false } };

/**
 * Chinese stays Chinese, for as escapes every character takes twice its bytes; and code may be as
 * new as the oldest phones we serve. Variables stay: put in their place, zod's way of asking
 * whether code may be made from text would look like the making itself.
 */
const terser = {
  enable: true,
  config: {
    compress: { arrows: true, ecma: 2017, inline: true },
    output: { ascii_only: false, ecma: 2017 },
  },
};

export default defineConfig({
  projectName: 'jiating-gongji',
  date: '2025-11-01',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  terser,
  plugins: [
    '@tarojs/plugin-framework-react',
    ['@tarojs/plugin-http', { enableCookie: false }],
    path.resolve(__dirname, 'aria-plugin.ts'),
  ],
  defineConstants: {
    API_BASE: JSON.stringify(
      process.env.TARO_ENV === 'h5' ? '' : (process.env.TARO_APP_API ?? 'http://127.0.0.1:3000'),
    ),
  },
  mini: {
    postcss,
    compile,
    optimizeMainPackage: { enable: true },
    webpackChain(chain) {
      leaveOutServerParts(chain);
      const file = path.resolve(__dirname, '../src/platform/abort-controller.ts');
      chain
        .plugin('providerPlugin')
        .tap(([names]) => [{ ...names, AbortController: [file, 'AbortController'] }]);
    },
  },
  h5: {
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    output: {
      clean: true,
      filename: 'js/[name].[contenthash:8].js',
      chunkFilename: 'js/[name].[contenthash:8].js',
    },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: { ...postcss, autoprefixer: { enable: true, config: {} } },
    compile,
    webpackChain(chain) {
      leaveOutServerParts(chain);
      chain.optimization.merge({ splitChunks: { cacheGroups: { kit: KIT, desk: DESK } } });
    },
  },
});
