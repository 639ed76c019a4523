import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { send } from '../../api/transport';

/**
 * Puts the app into a frame with the QA tab beside it, or plays the scenario that the address asks
 * for; loaded only where the server opens the QA door.
 */
export async function mountQa(): Promise<void> {
  const scenario = new URLSearchParams(window.location.search).get('scenario');
  if (!(await isDoorOpen())) return;
  const { framePreview, putTab } = await import('./qa-tab');
  framePreview();
  const edge = document.body.appendChild(document.createElement('aside'));
  edge.setAttribute('aria-label', 'QA');
  if (scenario === null) return putTab(edge);
  const { ScenarioCover } = await import('./scenario-cover');
  createRoot(edge).render(createElement(ScenarioCover, { name: scenario }));
}

/** What is behind the door is read by whoever goes through it. */
async function isDoorOpen(): Promise<boolean> {
  try {
    await send({ method: 'GET', path: '/qa/state' });
    return true;
  } catch {
    return false;
  }
}
