import { createLogger, logRequests } from '@gongji/bff/src/http/logging';
import { createMetrics } from '@gongji/bff/src/http/metrics';
import { routeName } from '@gongji/bff/src/http/route-name';
import express from 'express';
import helmet from 'helmet';

/** Express with the middleware of the BFF and a constant for an answer, as a program. */
const metrics = createMetrics();
const app = express();
app.disable('x-powered-by').set('trust proxy', 'loopback');
app.use(logRequests(createLogger('info')), metrics.measure, helmet());
app.use(express.json({ limit: '16kb' }));
app.get('/readyz', (_req, res) => {
  res.json({ ok: true });
});
app.post('/api/families/:familyId/pot-transfers', routeName('/constant'), (_req, res) => {
  res.set('Cache-Control', 'no-store').json({ decision: null, result: { orderId: null } });
});
app.listen(Number(process.env.PORT), '127.0.0.1');
