import path from 'node:path';
import type { IPluginContext } from '@tarojs/service';
import components from './aria-components.json';

interface MiniPlatform {
  runtimePath: string | string[];
  template?: { mergeComponents(ctx: IPluginContext, components: object): void };
}

/**
 * Puts aria attributes into the WeChat and Alipay templates, which carry none by themselves.
 * @tarojs/plugin-inject does the same by writing into its own folder in node_modules, so that two
 * builds at once, or two clones over one package store, disturb each other; this writes nothing.
 */
export default function ariaPlugin(ctx: IPluginContext): void {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: MiniPlatform) {
      if (!platform.template) return;
      platform.template.mergeComponents(ctx, components);
      const runtime = path.resolve(__dirname, '../src/platform/aria-runtime.ts');
      platform.runtimePath = [platform.runtimePath, runtime].flat();
    },
  });
}
