import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the host draws of one kind of node. */
export interface Drawn {
  readonly element: string;
  /** Attribute → the short key that a node carries its value under: `aria-role` → `p9`. */
  readonly keys: ReadonlyMap<string, string>;
  /** True: a tap on it reaches the app. */
  readonly tappable: boolean;
}

const FILES = { weapp: 'base.wxml', alipay: 'base.axml' } as const;
const TEMPLATE = /<template name="tmpl_0_(\w+)">\s*<([\w-]+)([^>]*)>/g;
const TAP = / (?:bindtap|ontap)="eh"/i;
const PLACED = /([\w-]+)="\{\{[^}]*?\bi\.(\w+)/g;

/** Every kind of node of a built bundle, by the name that nodes call it by. */
export function drawnNodes(folder: string, platform: keyof typeof FILES): Map<string, Drawn> {
  const templates = readFileSync(join(folder, FILES[platform]), 'utf8');
  const kinds = new Map<string, Drawn>();
  for (const [, name = '', element = '', attributes = ''] of templates.matchAll(TEMPLATE)) {
    const placed = [...attributes.matchAll(PLACED)];
    const keys = new Map(placed.map(([, attribute = '', key = '']) => [attribute, key]));
    kinds.set(name.replace(/_focus$/, ''), { element, keys, tappable: TAP.test(attributes) });
  }
  return kinds;
}
