import type { ErrorRequestHandler } from 'express';
import { Refusal } from './refusal';

function statusOf(error: unknown): number {
  if (error instanceof Refusal) return error.status;
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
  return status >= 400 && status < 500 ? status : 500;
}

/** A refusal answers with its code; a body that cannot be read with 400; a bug with 500, logged. */
export function answerErrors(log: (line: string) => void): ErrorRequestHandler {
  return (error: unknown, req, res, _next) => {
    const status = statusOf(error);
    if (status === 500) log(`sandbox: ${req.method} ${req.originalUrl} broke: ${String(error)}`);
    const code = error instanceof Refusal ? error.code : status === 500 ? 'broken' : 'body-invalid';
    res.status(status).json({ code });
  };
}
