import { startMany } from './many-world';
import type { FoundNginx } from './real-nginx';
import { type ManyPlan, runMany } from './run-many';
import { isClean, tellReport } from './tell-report';

/** The long form: everything started on an empty database, run by the plan, told and stopped. */
export async function many(databaseUrl: string, nginx: FoundNginx, plan: ManyPlan) {
  const world = await startMany(databaseUrl, nginx);
  try {
    const report = await runMany(world, plan);
    return { lines: tellReport(report), clean: isClean(report) };
  } finally {
    await world.close();
  }
}
