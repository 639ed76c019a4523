import { COMMON } from '../text';

/** What a page is made of, as the browser has it and as Taro keeps it for the mini-programs. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<PageNode>;
  /** Only elements have it; Taro keeps a boolean where HTML has a word. */
  getAttribute?(name: string): string | boolean | null;
}

const TEXT = 3;
const MARKED: ReadonlySet<string> = new Set(['radio', 'checkbox', 'switch']);
const PRESSED: ReadonlySet<string> = new Set(['button', 'tab', 'link']);

/**
 * The sentences of a page in the order of the screen, as who cannot see it would be told them: what
 * a name or a drawing stands for in place of it, what may be pressed and chosen, and never what was
 * typed. Where a sheet lies over the page, the sheet.
 */
export function pageWords(page: PageNode): string[] {
  return sentencesOf(find(page, 'dialog') ?? page);
}

function sentencesOf(node: PageNode): string[] {
  if (is(node, 'aria-hidden', 'true')) return [];
  const role = roleOf(node);
  if (role === 'input' || MARKED.has(role) || PRESSED.has(role)) {
    const said = control(node, role);
    return said === '' ? [] : [said];
  }
  const label = role === 'img' ? attribute(node, 'aria-label') : '';
  if (label) return [label];
  const children = childrenOf(node);
  if (children.some(({ nodeType }) => nodeType === TEXT)) return [textOf(node).trim()];
  return children.flatMap(sentencesOf).filter((sentence) => sentence !== '');
}

/** What can be done with it, and how it stands. */
function control(node: PageNode, role: string): string {
  const name = attribute(node, 'aria-label') || childrenOf(node).flatMap(sentencesOf).join('，');
  if (name === '') return '';
  if (role === 'input') return COMMON.sayField(name);
  if (PRESSED.has(role)) return COMMON.sayButton(name);
  return COMMON.sayChoice(name, is(node, 'aria-checked', 'true'));
}

function textOf(node: PageNode): string {
  // A space that only keeps a line whole is a space to the ear, and a new line is a breath.
  if (node.nodeType === TEXT) {
    return (node.nodeValue ?? '').replace(/\u00a0/g, ' ').replace(/\n/g, '，');
  }
  return childrenOf(node).map(textOf).join('');
}

function find(node: PageNode, role: string): PageNode | null {
  if (roleOf(node) === role) return node;
  for (const child of childrenOf(node)) {
    const found = find(child, role);
    if (found) return found;
  }
  return null;
}

function roleOf(node: PageNode): string {
  const given = attribute(node, 'role') || attribute(node, 'aria-role');
  return given || node.nodeName.toLowerCase();
}

function is(node: PageNode, name: string, value: string): boolean {
  return attribute(node, name) === value;
}

function attribute(node: PageNode, name: string): string {
  return String(node.getAttribute?.(name) ?? '');
}

function childrenOf(node: PageNode): PageNode[] {
  return Array.from(node.childNodes);
}
