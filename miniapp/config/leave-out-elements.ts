import path from 'node:path';
import type { Chain } from './chain';

const source = (file: string) => path.resolve(__dirname, '../src', file);

/**
 * In the browser our elements are the browser's own (`components/native`). Taro's, which it would
 * define all the same, and the style and the font of their looks stay out.
 */
export function leaveOutElements({ resolve: { alias } }: Chain): void {
  alias.set('@tarojs/components/dist/components$', source('platform/no-elements.ts'));
  alias.set('@tarojs/components/dist/taro-components/taro-components.css$', false);
  alias.set('@tarojs/components/global.css$', source('styles/browser.scss'));
}
