import express, { type Express } from 'express';
import type { ChannelsFile } from '../channel/channel-config';
import { agencyRouter } from './agency/agency-router';
import { collectorRouter } from './collector/collector-router';
import { coreRouter } from './core/core-router';
import type { Database } from './database/open-database';
import { faceRouter } from './face/face-router';
import { answerErrors } from './http/answer-errors';
import { channelDoor } from './http/channel-door';
import { faults } from './http/faults';
import { alipayRouter } from './login/alipay-router';
import { loginRouter } from './login/login-router';
import type { PlayedPlatforms } from './login/played-platforms';
import { wechatRouter } from './login/wechat-router';
import { payoutRouter } from './payout/payout-router';
import { qaRouter } from './qa/qa-router';
import { statementRouter } from './statements/statement-router';

export interface SandboxAppOptions {
  readonly database: Database;
  /** The gateway's side of every channel. */
  readonly channels: ChannelsFile;
  readonly confirmDelayMs: number;
  readonly platforms: PlayedPlatforms;
  readonly log: (line: string) => void;
}

/** Sealed, what may be 16 KB of ours is a third longer. */
const BODY_LIMIT = '64kb';

/** The played world as one Express app; never listens by itself. */
export function sandboxApp(options: SandboxAppOptions): Express {
  const { database, channels, confirmDelayMs, log } = options;
  const { wechat, alipay } = options.platforms;
  const app = express();
  app.disable('x-powered-by');
  app.use(express.json({ limit: BODY_LIMIT }));
  app.get('/healthz', (_req, res) => {
    res.json({ ok: true });
  });
  app.use(['/core', '/collector', '/face', '/agency', '/payout'], channelDoor(channels));
  app.use(
    '/core',
    faults(database, 'insurance-core'),
    coreRouter(database),
    statementRouter(database, 'core'),
  );
  app.use(
    '/collector',
    faults(database, 'premium-collector'),
    collectorRouter(database, confirmDelayMs),
    statementRouter(database, 'collector'),
  );
  app.use('/face', faults(database, 'face-check'), faceRouter(database));
  app.use('/agency', faults(database, 'bind-review'), agencyRouter(database));
  app.use('/payout', faults(database, 'payout'), payoutRouter(database, confirmDelayMs));
  app.use('/login', loginRouter());
  if (wechat) app.use(wechatRouter(database, wechat));
  if (alipay) app.use(alipayRouter(database, alipay));
  app.use('/qa', qaRouter(database));
  app.use((_req, res) => {
    res.status(404).json({ code: 'not-found' });
  });
  app.use(answerErrors(log));
  return app;
}
