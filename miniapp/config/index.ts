import path from 'node:path';
import { defineConfig } from '@tarojs/cli';
import { cacheGroups } from './chunks';
import { FirstLoad } from './first-load';
import { leaveOutElements } from './leave-out-elements';
import { leaveOutServerParts } from './leave-out-server-parts';
import { leaveOutUnused } from './leave-out-unused';

/** In syntax newer than the oldest phones we serve, so they are compiled with our own code. */
const COMPILED = /node_modules[\\/](zod|zustand|axios|@tanstack)[\\/]/;

const compile = { include: [(file: string) => COMPILED.test(file)] };

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
    keep_fnames: false,
    output: { ascii_only: false, ecma: 2017, keep_quoted_props: false, quote_keys: false },
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
    minifyXML: { collapseWhitespace: true },
    webpackChain(chain) {
      leaveOutServerParts(chain);
      leaveOutUnused(chain);
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
      leaveOutUnused(chain);
      leaveOutElements(chain);
      chain.optimization.merge({ splitChunks: { cacheGroups }, runtimeChunk: 'single' });
      chain.plugin('firstLoad').use(FirstLoad);
    },
  },
});
