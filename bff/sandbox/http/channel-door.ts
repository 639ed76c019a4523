import type { Request, RequestHandler, Response } from 'express';
import { createAdmission } from '../../channel/admit';
import type { ChannelsFile } from '../../channel/channel-config';
import { sealMessage } from '../../channel/seal';

/** A statement is a file of a day: it comes plain, with its hash beside it. */
const STATEMENT_FILE = /^\/statement-files\//;

/**
 * Stands before the outside systems as their gateway does: whatever is not signed by an application
 * it knows, for this path, within its time and for the first time, is 401 with the reason, and
 * nobody behind it hears of it. What is asked goes on as what it says; the answer, faults included,
 * leaves signed and encrypted.
 */
export function channelDoor(channels: ChannelsFile): RequestHandler {
  const admit = createAdmission(channels, Date.now());
  return (req, res, next) => {
    if (req.method === 'GET' && STATEMENT_FILE.test(req.path)) return next();
    const admitted = admit(req.body, req.originalUrl, Date.now());
    if (admitted.kind === 'not-taken') {
      res.status(401).json({ code: admitted.why });
      return;
    }
    const { channel, message } = admitted;
    goOnAs(req, message.operation, message.body);
    sealAnswers(res, (body) => {
      const answers = { nonce: message.nonce, status: res.statusCode };
      const said = { operation: message.operation, body, answers };
      return sealMessage(channel, said, Date.now()).envelope;
    });
    next();
  };
}

function goOnAs(req: Request, operation: string, body: unknown): void {
  req.method = operation.slice(0, operation.indexOf(' '));
  req.body = body;
}

function sealAnswers(res: Response, sealed: (body: unknown) => unknown): void {
  const send = res.json.bind(res);
  res.json = (body) => send(sealed(body));
}
