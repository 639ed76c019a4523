import type { ManyReport } from './run-many';

const SHOWN = ['movePot', 'payPremiums', 'readPot', 'readFamily', 'listRecords'];

/** The report as lines for a terminal; the last one says it all. */
export function tellReport(report: ManyReport): string[] {
  const { seen, kills, checks, wrong, broken, orders, commands, deadlocks, restMs } = report;
  const { done, running, retryable, failure } = seen.counts;
  const statuses = [...seen.byStatus].sort().map(([status, count]) => `${status}: ${count}`);
  const waits = SHOWN.map((name) => {
    const ms = (part: number) => seen.wait(name, part).toFixed(0);
    return `${name} p50 ${ms(0.5)} ms, p99 ${ms(0.99)} ms`;
  });
  return [
    ...[...wrong, ...broken, ...seen.failures].map((what) => `WRONG  ${what}`),
    `answers  ${statuses.join(', ')}`,
    ...waits.map((line) => `waited   ${line}`),
    `bank     ${checks} whole reads under way and one at the end, ${wrong.length} wrong`,
    `orders   ${orders} of ${commands} commands, each debited once: ${broken.length} broken`,
    `database ${deadlocks} deadlocks; all orders at their end ${restMs} ms after the last request`,
    `Many: ${kills} killed, ${done} answers, ${running} told that a copy of them was being done, ` +
      `${retryable} worth another try, ${failure} failures`,
  ];
}

/** True where nothing went wrong that a person would have to know of. */
export function isClean({ seen, wrong, broken }: ManyReport): boolean {
  return seen.failures.length + wrong.length + broken.length === 0;
}
