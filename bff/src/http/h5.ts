import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';
import { packedFiles } from './packed-files';

const DAY_MS = 86_400_000;
const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;
const OWN_SCRIPTS = "script-src 'self'";

/** The H5 preview: its files, and its one page for every address that is none of ours. */
export function h5Preview(folder: string): Router {
  const page = sendPage(join(folder, 'index.html'));
  return Router()
    .get(['/', '/index.html'], page)
    .get(/^\/(?:js|css)\//, packedFiles(folder))
    .use(express.static(folder, { index: false, maxAge: DAY_MS }))
    .use((req, res, next) => {
      if (req.method !== 'GET' || !req.accepts('html')) return next();
      return page(req, res, next);
    });
}

/** The build writes a small script into the page: that one may run, by its hash, and no other. */
function sendPage(file: string): RequestHandler {
  return async (_req, res, next) => {
    const html = await readFile(file, 'utf8').catch(() => null);
    if (html === null) return next();
    const policy = String(res.getHeader('Content-Security-Policy'));
    const allowed = [OWN_SCRIPTS, ...hashesOf(html)].join(' ');
    res.set('Content-Security-Policy', policy.replace(OWN_SCRIPTS, allowed));
    res.set('Cache-Control', 'no-cache').type('html').send(html);
  };
}

function hashesOf(html: string): string[] {
  return [...html.matchAll(INLINE_SCRIPT)].map(([, script = '']) => {
    return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
  });
}
