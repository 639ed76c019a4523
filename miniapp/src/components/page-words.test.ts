import { type PageNode, pageWords } from './page-words';

type Child = PageNode | string;

/** A page as Taro keeps it for the mini-programs: attributes may be booleans, names are small. */
function node(nodeName: string, props: Record<string, string | boolean>, ...inside: Child[]) {
  return {
    nodeType: 1,
    nodeName,
    nodeValue: null,
    childNodes: inside.map((child) => (typeof child === 'string' ? text(child) : child)),
    getAttribute: (name: string) => props[name] ?? '',
  } satisfies PageNode;
}

const text = (nodeValue: string): PageNode => ({
  nodeType: 3,
  nodeName: '#text',
  nodeValue,
  childNodes: [],
});
const view = (...inside: Child[]) => node('view', {}, ...inside);

describe('the words of a page', () => {
  test('come in the order of the screen, a sentence an element', () => {
    const page = view(
      node('view', { 'aria-role': 'heading' }, '核对后', '确认'),
      view(node('text', {}, '付钱的人'), view('林建国', node('text', {}, '（我）'))),
    );
    expect(pageWords(page)).toEqual(['核对后确认', '付钱的人', '林建国（我）']);
  });

  test('breathe where a line ends', () => {
    expect(pageWords(view('只能看\n邀请码 377\u00a0695'))).toEqual(['只能看，邀请码 377 695']);
  });

  test('name a sum by its words and leave drawings out', () => {
    const sum = node(
      'view',
      { role: 'img', 'aria-label': '四百五十元' },
      node('text', {}, '450.00'),
    );
    const drawing = node('view', { 'aria-hidden': true }, node('text', {}, '✓'));
    expect(pageWords(view(drawing, sum))).toEqual(['四百五十元']);
  });

  test('tell what can be pressed and chosen, by its name where it has one', () => {
    const page = view(
      node('view', { role: 'button', 'aria-label': '确认代缴，四百五十元' }, '确认'),
      node('BUTTON', {}, node('SPAN', {}, '返回'), node('SPAN', {}, '上一步')),
      node('view', { 'aria-role': 'checkbox', 'aria-checked': true }, node('text', {}, '林美玲')),
      node('view', { 'aria-role': 'radio', 'aria-checked': false }, node('text', {}, '配偶')),
      node('view', { 'aria-role': 'button' }, node('view', { 'aria-hidden': true })),
    );
    expect(pageWords(page)).toEqual([
      '可以按：确认代缴，四百五十元',
      '可以按：返回，上一步',
      '可以选：林美玲，已经选上',
      '可以选：配偶，还没有选',
    ]);
  });

  test('name a field and never what was typed into it', () => {
    const field = node('input', { 'aria-label': '身份证号', value: '350102195303070016' });
    expect(pageWords(view(field))).toEqual(['要填写：身份证号']);
  });

  test('are those of the sheet where one lies over the page', () => {
    const sheet = node(
      'view',
      { 'aria-role': 'dialog', 'aria-label': '拒绝' },
      node('text', {}, '拒绝吗？'),
    );
    expect(pageWords(view(node('text', {}, '下面的页'), view(sheet)))).toEqual(['拒绝吗？']);
  });
});
