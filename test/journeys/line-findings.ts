import type { Page } from 'playwright-core';

/** A block of words as it is broken into lines now. */
interface Block {
  readonly lines: readonly string[];
  /** True where the words need more room than they have. */
  readonly cut: boolean;
}

const CLOSES = /^[，。、；：！？）》」』】”’…％%]/;
const OPENS = /[（《「『【“‘]$/;
const MARKS = /[\s\p{P}]/gu;
const LONELY = /^\p{Script=Han}?$/u;

/**
 * Where words break as no printer would break them, a line a finding: a line that begins with a
 * mark which closes, one that ends with a mark which opens, a last line of a single sign, and
 * words that are cut off. Of the page as wide as it is now.
 */
export async function lineFindings(page: Page): Promise<string[]> {
  const blocks = await page.evaluate(blocksOfWords);
  return blocks.flatMap((block) => {
    const said = block.lines.join(' / ');
    return faultsOf(block).map((fault) => `${fault}: ${said}`);
  });
}

function faultsOf({ lines, cut }: Block): string[] {
  const last = lines.at(-1) ?? '';
  const found: [boolean, string][] = [
    [lines.slice(1).some((line) => CLOSES.test(line)), 'a line begins with a closing mark'],
    [lines.slice(0, -1).some((line) => OPENS.test(line)), 'a line ends with an opening mark'],
    [lines.length > 1 && LONELY.test(last.replace(MARKS, '')), 'a last line of one sign'],
    [cut, 'words wider than their place'],
  ];
  return found.flatMap(([is, fault]) => (is ? [fault] : []));
}

/** Runs inside the page, so it stands alone. The QA drawer is a tool beside the product. */
function blocksOfWords(): Block[] {
  const blockOf = (node: Node): HTMLElement | null => {
    let one = node.parentElement;
    while (one && getComputedStyle(one).display === 'inline') one = one.parentElement;
    return one;
  };
  const texts = new Map<HTMLElement, Text[]>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const block = blockOf(node);
    if (
      !node.data.trim() ||
      !block ||
      block.closest('aside, .only-heard, .desk-head, script, style')
    )
      continue;
    if (block.checkVisibility()) texts.set(block, [...(texts.get(block) ?? []), node]);
  }
  const range = document.createRange();
  const linesOf = (nodes: readonly Text[]): string[] => {
    const lines: { bottom: number; words: string }[] = [];
    for (const node of nodes) {
      for (let at = 0; at < node.length; at++) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const rect = range.getClientRects()[0];
        if (!rect) continue;
        const last = lines.at(-1);
        const sign = node.data[at] ?? '';
        if (last && rect.top < last.bottom - rect.height / 3) last.words += sign;
        else lines.push({ bottom: rect.bottom, words: sign });
      }
    }
    return lines.map(({ words }) => words.trim()).filter(Boolean);
  };
  return [...texts].map(([block, nodes]) => ({
    lines: linesOf(nodes),
    cut: block.clientWidth > 1 && block.scrollWidth > block.clientWidth + 1,
  }));
}
