import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { RequestHandler } from 'express';

const pack = promisify(gzip);
const BUILT = /^\/(?:js|css)\/[\w.-]+\.(js|css)$/;
const A_DAY = 'public, max-age=86400';

/**
 * Code and style of a build, packed for whoever takes it packed: a third of their size. Each is
 * packed once and kept, for its name carries the hash of what is in it.
 * @param folder the build; what is not there is left to the next handler
 */
export function packedFiles(folder: string): RequestHandler {
  const kept = new Map<string, Promise<Buffer>>();
  const packed = (path: string) => {
    const found = kept.get(path) ?? readFile(join(folder, path)).then((file) => pack(file));
    kept.set(path, found);
    return found;
  };
  return async (req, res, next) => {
    const [path, kind = ''] = BUILT.exec(req.path) ?? [];
    if (path === undefined || req.acceptsEncodings('gzip') !== 'gzip') return next();
    const body = await packed(path).catch(() => kept.delete(path) && null);
    if (!body) return next();
    res.set({ 'Cache-Control': A_DAY, 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' });
    res.type(kind).send(body);
  };
}
