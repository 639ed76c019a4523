import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axios from 'axios';
import { cloneRoot } from './clone-root';

const TEMPLATE = join(cloneRoot(), 'bff', 'deploy', 'nginx.conf.template');
const READY_MS = 10_000;
const LOOK_MS = 50;

/** How to start nginx, as `.scripts/nginx.mjs` found it, or why there is none. */
export type FoundNginx =
  | { readonly program: string; readonly env: Readonly<Record<string, string>> }
  | { readonly problem: string };

export interface RealNginx {
  readonly url: string;
  stop(): Promise<void>;
}

/** What a test adds to the template: folders that it may write, and no daemon. */
const AROUND = (folder: string, site: string) => `
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log warn;
events { worker_connections 1024; }
http {
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  include ${site};
}
`;

/** Runs nginx with the template as it ships, before two BFFs. */
export async function startNginx(
  found: FoundNginx,
  folder: string,
  port: number,
  bffPorts: readonly [number, number],
): Promise<RealNginx> {
  if ('problem' in found) throw new Error(found.problem);
  mkdirSync(folder, { recursive: true });
  const site = join(folder, 'gongji.conf');
  writeFileSync(site, filledIn(port, bffPorts));
  const main = join(folder, 'nginx.conf');
  writeFileSync(main, AROUND(folder, site));
  const child = spawn(found.program, ['-p', folder, '-c', main, '-e', join(folder, 'error.log')], {
    env: { PATH: process.env.PATH ?? '', ...found.env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + READY_MS;
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`nginx did not start: ${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return {
    url,
    async stop() {
      child.kill('SIGQUIT');
      await ended;
    },
  };
}

function filledIn(port: number, [one, two]: readonly [number, number]): string {
  const values: Readonly<Record<string, string>> = {
    LISTEN: `127.0.0.1:${port}`,
    BFF_ONE: `127.0.0.1:${one}`,
    BFF_TWO: `127.0.0.1:${two}`,
  };
  const text = readFileSync(TEMPLATE, 'utf8');
  return text.replace(/\$\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Any answer will do: the BFFs may come later. */
async function answers(url: string): Promise<boolean> {
  const answer = await axios
    .get(`${url}/metrics`, { proxy: false, timeout: 1_000, validateStatus: () => true })
    .catch(() => null);
  return answer !== null;
}
