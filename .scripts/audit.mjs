/** npm run audit: asks the registry for known holes in what runs with the product. */
import { auditPackages } from './audit-packages.mjs';
import { runMain } from './say.mjs';
import { ensureInstalled } from './setup.mjs';

await runMain(async () => {
  await ensureInstalled();
  const { failed } = await auditPackages();
  return failed === 0 ? 0 : 1;
});
