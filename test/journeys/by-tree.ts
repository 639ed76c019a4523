import type { CDPSession, Page } from 'playwright-core';
import { fits, type Hands, patiently, type Role } from './hands';

interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly backendNodeId: number;
}

/**
 * Hands of a screen reader: they know the browser's accessibility tree, and do what it does, which
 * is to ask a node for its action. Nothing is found by selector, by text on the screen or by place.
 */
export class ByTree implements Hands {
  private constructor(private readonly session: CDPSession) {}

  static async on(page: Page): Promise<ByTree> {
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    await session.send('DOM.enable');
    return new ByTree(session);
  }

  async press(name: string | RegExp, role: Role = 'button'): Promise<void> {
    const { backendNodeId } = await this.find(role, name);
    const { object } = await this.session.send('DOM.resolveNode', { backendNodeId });
    await this.session.send('Runtime.callFunctionOn', {
      functionDeclaration: 'function () { this.click(); }',
      objectId: object.objectId ?? '',
    });
  }

  async fill(name: RegExp, text: string): Promise<void> {
    const { backendNodeId } = await this.find('textbox', name);
    await this.session.send('DOM.focus', { backendNodeId });
    await this.session.send('Input.insertText', { text });
  }

  async meets(text: string): Promise<void> {
    await patiently(
      async () => (await this.tree()).some(({ name }) => name.includes(text)),
      async () => `the tree has no "${text}":\n${await this.told()}`,
    );
  }

  private async find(role: Role, name: string | RegExp): Promise<TreeNode> {
    const found: TreeNode[] = [];
    const look = async () => {
      const tree = await this.tree();
      found.push(...tree.filter((node) => node.role === role && fits(node.name, name)));
      return found.length > 0;
    };
    await patiently(look, async () => `no ${role} ${name} in the tree:\n${await this.told()}`);
    const [node] = found;
    if (!node) throw new Error(`${role} ${name} has gone again`);
    return node;
  }

  private async tree(): Promise<TreeNode[]> {
    const { nodes } = await this.session.send('Accessibility.getFullAXTree');
    return nodes.flatMap(({ ignored, role, name, backendDOMNodeId }) =>
      ignored || backendDOMNodeId === undefined
        ? []
        : [
            {
              role: String(role?.value ?? ''),
              name: String(name?.value ?? '')
                .replace(/\u00a0/g, ' ')
                .trim(),
              backendNodeId: backendDOMNodeId,
            },
          ],
    );
  }

  private async told(): Promise<string> {
    return (await this.tree()).map(({ role, name }) => `${role} ${name}`).join('\n');
  }
}
