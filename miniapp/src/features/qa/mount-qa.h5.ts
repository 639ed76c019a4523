import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { readQa } from '../../api/qa-door';

/** Puts the QA drawer beside the app; loaded only where the server opens the QA door. */
export async function mountQa(): Promise<void> {
  if (!(await readQa())) return;
  const { QaDrawer } = await import('./qa-drawer');
  const host = document.body.appendChild(document.createElement('aside'));
  host.setAttribute('aria-label', 'QA');
  createRoot(host).render(createElement(QaDrawer));
}
