/** Mini-programs have no QA door: nothing of it is in their bundles. */
export function mountQa(): void {
  return undefined;
}
