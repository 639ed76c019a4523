import type { Decision } from '../../decision';
import type { PackParameters, PolicyPack } from '../../policy';

/** Parameters by area code; `<code> direct` stands for the province's own pooling area (省直). */
export type Shapes = Readonly<Record<string, PackParameters>>;

let inForce: Shapes = {};

/** From now on there are these areas only, one for each shape that a rule must carry. */
export function putInForce(shapes: Shapes): void {
  inForce = shapes;
}

/** Beside `packOf`, so that this file can stand in the place of the packs. */
export const PACKS: readonly PolicyPack[] = [];

export function packOf(areaCode: string, provinceDirect: boolean): PolicyPack | null {
  const parameters = inForce[provinceDirect ? `${areaCode} direct` : areaCode];
  return parameters ? madeUpPack(areaCode, provinceDirect, parameters) : null;
}

function madeUpPack(
  areaCode: string,
  provinceDirect: boolean,
  parameters: PackParameters,
): PolicyPack {
  return {
    areaCode,
    provinceDirect,
    name: areaCode,
    parentCode: null,
    version: '2025-01-01.1',
    hotlines: ['12393'],
    sources: [],
    parameters,
  };
}

/** A parameter with one value, in force since the first national paper. */
export function set<T>(value: T, confidence: 'high' | 'low' = 'high') {
  const series = [{ from: '2021-04-22', value, sourceIds: ['P11'] }];
  return { verifiedOn: '2026-02-01', confidence, series };
}

/** A parameter with one value, in force since a day: on earlier days nobody knows it. */
export function since<T>(from: string, value: T) {
  const series = [{ from, value, sourceIds: ['P11'] }];
  return { verifiedOn: '2026-02-01', confidence: 'high' as const, series };
}

/** A parameter with the value of cover year 2026. */
export function ofYear<T>(value: T) {
  const series = [{ from: '2026-01-01', value, sourceIds: ['P11'] }];
  return { verifiedOn: '2026-02-01', confidence: 'high' as const, series };
}

/** A parameter the sources disagree on. */
export const DISPUTED = { verifiedOn: '2026-02-01', confidence: 'conflict' as const, series: [] };

export type Json = Record<string, unknown>;

/** A decision's reasons as short text: code and severity. */
export function codes(decision: {
  readonly reasons: readonly { readonly code: string; readonly severity: string }[];
}): string[] {
  return decision.reasons.map(({ code, severity }) => `${code} ${severity}`);
}

/** A decision's reasons in full: code, severity and parameter as short text, then the numbers. */
export function told({ reasons }: Pick<Decision, 'reasons'>): [string, Json][] {
  return reasons.map(({ code, severity, parameter, facts }) => [
    [code, severity, parameter].filter((part) => part !== null).join(' '),
    facts,
  ]);
}

/** The names of what a decision read, in order. */
export function readFor({ steps }: Pick<Decision, 'steps'>): string[] {
  return steps.map(({ parameter }) => parameter);
}
