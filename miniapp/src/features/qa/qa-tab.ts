import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { QA_TAB } from '../../text/qa-tab';
import './phone-frame.scss';
import './qa-tab.scss';

/** Shows the preview as on a phone wherever the screen is wider than one. */
export function framePreview(): void {
  document.documentElement.classList.add('framed');
}

/**
 * A tab at the edge of the preview. It is the browser's own button: what is behind it, and whatever
 * that needs, is loaded when it is asked for, so that the preview opens as fast as the app alone.
 */
export function putTab(edge: HTMLElement): void {
  edge.className = 'shell qa';
  const tab = edge.appendChild(document.createElement('button'));
  tab.type = 'button';
  tab.className = 'qa-tab';
  tab.textContent = QA_TAB.open;
  tab.setAttribute('aria-label', QA_TAB.title);
  tab.setAttribute('aria-expanded', 'false');
  const behind = createRoot(edge.appendChild(document.createElement('div')));
  const close = () => {
    tab.setAttribute('aria-expanded', 'false');
    behind.render(null);
  };
  tab.addEventListener('click', async () => {
    tab.setAttribute('aria-expanded', 'true');
    const { QaPanel } = await import('./qa-panel');
    behind.render(createElement(QaPanel, { onClose: close }));
  });
}
