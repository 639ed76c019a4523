import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { readQa } from '../../api/qa-door';

/**
 * Puts the app into a frame and the QA drawer beside it, or plays the scenario that the address
 * asks for; loaded only where the server opens the QA door.
 */
export async function mountQa(): Promise<void> {
  const scenario = new URLSearchParams(window.location.search).get('scenario');
  if (!(await readQa())) return;
  (await import('./frame-preview')).framePreview();
  const part = scenario === null ? await drawer() : await cover(scenario);
  const host = document.body.appendChild(document.createElement('aside'));
  host.setAttribute('aria-label', 'QA');
  createRoot(host).render(part);
}

async function drawer() {
  return createElement((await import('./qa-drawer')).QaDrawer);
}

async function cover(name: string) {
  return createElement((await import('./scenario-cover')).ScenarioCover, { name });
}
