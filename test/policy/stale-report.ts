import { daysBetween } from '@gongji/shared/calendar';
import { PACKS, type Parameter, type PolicyPack } from '@gongji/shared/policy';

type Finding = 'stale' | 'conflict' | 'low';

/**
 * What of the packs wants a look on a day, a line a parameter under its area, counts last: not held
 * against its documents for more than so many days, disputed, or resting on weak sources alone.
 */
export function staleReport(
  on: string,
  days: number,
  packs: readonly PolicyPack[] = PACKS,
): string[] {
  const areas = packs.map((pack) => ({ pack, found: findingsOf(pack, on, days) }));
  const all = areas.flatMap(({ found }) => found.flatMap(({ findings }) => findings));
  const count = (finding: Finding) => all.filter((one) => one === finding).length;
  const parameters = packs.flatMap((pack) => Object.keys(pack.parameters)).length;
  return [
    ...areas.filter(({ found }) => found.length > 0).flatMap(linesOf),
    `Policy on ${on}: ${packs.length} packs, ${parameters} parameters; ${count('stale')} not ` +
      `checked for over ${days} days, ${count('conflict')} conflict, ${count('low')} low`,
  ];
}

interface Found {
  readonly name: string;
  readonly verifiedOn: string;
  readonly findings: Finding[];
}

function findingsOf({ parameters }: PolicyPack, on: string, days: number): Found[] {
  return (Object.entries(parameters) as [string, Parameter<unknown>][])
    .map(([name, parameter]) => ({
      name,
      verifiedOn: parameter.verifiedOn,
      findings: [
        ...(daysBetween(parameter.verifiedOn, on) > days ? (['stale'] as const) : []),
        ...doubtsOf(parameter, on),
      ],
    }))
    .filter(({ findings }) => findings.length > 0);
}

/** What is in force on the day counts, and what comes later: the past is history. */
function doubtsOf({ confidence, series }: Parameter<unknown>, on: string): Finding[] {
  const inForce = series.filter((_, index) => (series[index + 1]?.from ?? '9999') > on);
  const words = series.length === 0 ? [confidence] : inForce.map((e) => e.confidence ?? confidence);
  return (['conflict', 'low'] as const).filter((doubt) => words.includes(doubt));
}

function linesOf({ pack, found }: { pack: PolicyPack; found: Found[] }): string[] {
  const direct = pack.provinceDirect ? ' 省直' : '';
  return [
    `${pack.areaCode} ${pack.name.replace(/省直$/, '')}${direct}`,
    ...found.map(
      ({ name, verifiedOn, findings }) =>
        `  ${name.padEnd(30)} ${findings.join(', ')}; checked ${verifiedOn}`,
    ),
  ];
}
