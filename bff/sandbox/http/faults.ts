import type { QaFault, QaState } from '@gongji/shared/contracts';
import type { Request, RequestHandler, Response } from 'express';
import type { Database } from '../database/open-database';
import { readSettings } from '../qa/settings';

type Target = keyof QaState['faults'];
/** True: the fault has answered, or never will, and nothing is to be done. */
type Play = (req: Request, res: Response) => Promise<boolean>;

const SLOW_MS = 3_000;
/** Longer than any client waits; after it the connection is cut so that none is left behind. */
const SILENCE_MS = 30_000;

function isWrite(req: Request): boolean {
  return req.method !== 'GET' && !req.path.endsWith('/read');
}

function staySilent(res: Response): void {
  const cut = setTimeout(() => res.destroy(), SILENCE_MS);
  res.once('close', () => clearTimeout(cut));
}

function replaceAnswer(res: Response, answer: () => void): void {
  res.json = () => {
    answer();
    return res;
  };
}

/** Time-outs play on writes only, so that a query can still clear the doubt they leave. */
const PLAYS: Readonly<Record<QaFault, Play>> = {
  none: async () => false,
  slow: async () => {
    await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    return false;
  },
  'timeout-before': async (req, res) => {
    if (isWrite(req)) staySilent(res);
    return isWrite(req);
  },
  'timeout-after': async (req, res) => {
    if (isWrite(req)) replaceAnswer(res, () => staySilent(res));
    return false;
  },
  'error-5xx': async (_req, res) => {
    res.status(503).json({ code: 'unavailable' });
    return true;
  },
  'wrong-answer': async (_req, res) => {
    const send = res.json.bind(res);
    replaceAnswer(res, () => send.call(res.status(200), { answer: 42 }));
    return false;
  },
};

/** Stands before one outside system and plays the fault that QA switched on for it. */
export function faults(database: Database, target: Target): RequestHandler {
  return async (req, res, next) => {
    const settings = await readSettings(database.run);
    const ended = await PLAYS[settings.faults[target]](req, res);
    if (!ended) next();
  };
}
