import { spawn } from 'node:child_process';
import { Client } from 'pg';

/** As many branches as connections, as its handbook asks, and as many of these as ours. */
const SCALE = 20;
export const CONNECTIONS = 20;

/** Prepares a database of its own for TPC-B and gives its address. */
export async function preparePgbench(program: string, serverUrl: string): Promise<string> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  await client.query('create database tpcb');
  await client.end();
  const url = Object.assign(new URL(serverUrl), { pathname: '/tpcb' }).href;
  await run(program, ['-i', '-q', '-s', String(SCALE), url]);
  return url;
}

/** Transactions a second of TPC-B, prepared; what it takes to connect is not counted. */
export async function runPgbench(program: string, url: string, seconds: number): Promise<number> {
  const how = ['-n', '-M', 'prepared', '-c', String(CONNECTIONS), '-j', '2', '-T', String(seconds)];
  const said = await run(program, [...how, url]);
  const [, rate] = /^tps = ([\d.]+)/m.exec(said) ?? [];
  if (rate === undefined) throw new Error(`pgbench told no rate: ${said.slice(-500)}`);
  return Number(rate);
}

function run(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(said) : reject(new Error(`pgbench ended with ${code}: ${said}`)),
    );
  });
}
