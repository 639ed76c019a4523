import { join } from 'node:path';
import express, { Router } from 'express';

const DAY_MS = 86_400_000;

/** The H5 preview: its files, and its one page for every address that is none of ours. */
export function h5Preview(folder: string): Router {
  const page = join(folder, 'index.html');
  return Router()
    .use(express.static(folder, { index: 'index.html', maxAge: DAY_MS, setHeaders: keepPageFresh }))
    .use((req, res, next) => {
      if (req.method !== 'GET' || !req.accepts('html')) return next();
      res.set('Cache-Control', 'no-cache').sendFile(page);
    });
}

function keepPageFresh(res: { setHeader(name: string, value: string): unknown }, path: string) {
  if (path.endsWith('.html')) res.setHeader('Cache-Control', 'no-cache');
}
