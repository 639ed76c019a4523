import type { QaState } from '@gongji/shared/contracts';
import type { Run } from '../database/open-database';
import { Refusal } from '../http/refusal';

export interface FaceCheck {
  readonly checkId: string;
  readonly status: 'started' | 'passed' | 'failed';
}

type FaceCheckRow = FaceCheck & { readonly idNumber: string };

const STATUS_BY_RESULT = { pass: 'passed', fail: 'failed', wait: 'started' } as const;

async function findCheck(run: Run, checkId: string): Promise<FaceCheckRow> {
  const [row] = await run<FaceCheckRow>(
    `select check_id as "checkId", id_number as "idNumber", status
     from sandbox.face_checks where check_id = $1`,
    [checkId],
  );
  if (!row) throw new Refusal(404, 'check-unknown');
  return row;
}

/** Starts a check once under its id; 409 `order-mismatch` where the id is another person's. */
export async function startCheck(run: Run, checkId: string, idNumber: string): Promise<FaceCheck> {
  await run(
    'insert into sandbox.face_checks (check_id, id_number) values ($1, $2) on conflict do nothing',
    [checkId, idNumber],
  );
  const { idNumber: kept, ...check } = await findCheck(run, checkId);
  if (kept !== idNumber) throw new Refusal(409, 'order-mismatch');
  return check;
}

/** The result that QA wants at the moment of this read; once passed or failed it stays so. */
export async function readCheck(
  run: Run,
  checkId: string,
  result: QaState['faceResult'],
): Promise<FaceCheck> {
  await run(
    `update sandbox.face_checks set status = $2 where check_id = $1 and status = 'started'`,
    [checkId, STATUS_BY_RESULT[result]],
  );
  const { status } = await findCheck(run, checkId);
  return { checkId, status };
}
