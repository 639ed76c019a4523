import type { Response } from 'express';

export interface Actor {
  readonly personId: string;
  readonly signedInAt: string;
}

/** Who is signed in, as `authenticate` wrote it down; null in public endpoints. */
export function actorOf(res: Response): Actor | null {
  const { actor } = res.locals as { actor?: Actor };
  return actor ?? null;
}
