import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { packedFiles } from './packed-files';

const CODE = 'say("家庭共济");'.repeat(200);

describe('the files of a build', () => {
  let folder: string;
  let server: Server;
  let url: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gongji-packed-'));
    mkdirSync(join(folder, 'js'));
    writeFileSync(join(folder, 'js', 'app.0123abcd.js'), CODE);
    const app = express().use(packedFiles(folder));
    server = await new Promise((resolve) => {
      const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
    });
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true });
  });

  const ask = (path: string, accepted: string) =>
    fetch(`${url}${path}`, { headers: { 'accept-encoding': accepted } });

  it.each([1, 2])('goes out packed and comes out whole, asked for the time %d', async () => {
    const answer = await ask('/js/app.0123abcd.js', 'gzip, br');
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('content-type')).toContain('javascript');
    expect(Number(answer.headers.get('content-length'))).toBeLessThan(CODE.length / 3);
    expect(await answer.text()).toBe(CODE);
  });

  it.each([
    ['whoever takes nothing packed', '/js/app.0123abcd.js', 'identity'],
    ['a file that is not there', '/js/gone.0123abcd.js', 'gzip'],
    ['a way out of the folder', '/js/..%2f..%2fapp.js', 'gzip'],
  ])('leaves %s to whoever comes next', async (_who, path, accepted) => {
    const answer = await ask(path, accepted);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-encoding')).toBeNull();
  });
});
