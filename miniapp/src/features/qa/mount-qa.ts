/** Mini-programs have no QA door: nothing of it is in their bundles. */
export function mountQa(): Promise<void> {
  return Promise.resolve();
}
