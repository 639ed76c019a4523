import type { RequestHandler } from 'express';

/** Writes down a route's template for logs and metrics: an address itself may hold secrets. */
export function routeName(template: string): RequestHandler {
  return (_req, res, next) => {
    res.locals['route'] = template;
    next();
  };
}
