import { verifyAudit } from './adapters/postgres/audit';
import { openDatabase } from './adapters/postgres/database';

/** Proves the audit log of a database and changes nothing in it; the last line says it all. */
export async function verifyAuditAt(url: string): Promise<{ lines: string[]; holds: boolean }> {
  const { db } = openDatabase(url, 1);
  try {
    const { entries, broken } = await verifyAudit(db);
    const holds = broken.length === 0;
    const found = broken.map(({ what, lane, position }) => `${what}  lane ${lane} at ${position}`);
    const all = holds ? 'all hold' : `${broken.length} BROKEN`;
    return { lines: [...found, `Audit: ${entries} entries, ${all}`], holds };
  } finally {
    await db.destroy();
  }
}
