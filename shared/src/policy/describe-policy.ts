import { yearOf } from '../calendar';
import type { AreaCode, Confidence } from '../vocabulary';
import type { PolicySource } from './pack';
import { PACKS } from './packs';
import { isYearly, PARAMETERS, type ParameterName } from './parameters';
import { PolicyInForce } from './policy-in-force';
import type { Reading } from './reading';

export interface DescribedParameter {
  readonly name: string;
  readonly value: unknown;
  readonly confidence: Confidence | null;
  readonly level: AreaCode | null;
  readonly from: string | null;
  readonly verifiedOn: string | null;
  readonly sourceIds: string[];
  readonly unknown: boolean;
}

export interface DescribedSource {
  readonly sourceId: string;
  readonly title: string;
  readonly publishedOn: string | null;
  readonly address: string | null;
}

export interface DescribedPolicy {
  readonly areaCode: AreaCode;
  readonly provinceDirect: boolean;
  readonly day: string;
  readonly parameters: DescribedParameter[];
  readonly sources: DescribedSource[];
  readonly hotlines: string[];
}

/**
 * Everything the policy of an area says on a day, unknown and disputed things included, with the
 * documents it rests on. Yearly values are next year's where they are known, else this year's.
 * @param provinceDirect asks for the people insured with the province itself
 */
export function describePolicy(
  areaCode: AreaCode,
  on: string,
  provinceDirect = false,
): DescribedPolicy {
  const policy = new PolicyInForce({ region: areaCode, provinceDirect, on });
  const names = Object.keys(PARAMETERS) as ParameterName[];
  const parameters = names
    .filter((name) => policy.parameterOf(name) !== null)
    .map((name) => describe(policy, name));
  const cited = new Set(parameters.flatMap((parameter) => parameter.sourceIds));
  return {
    areaCode,
    provinceDirect,
    day: policy.day,
    parameters,
    sources: policy.sources.filter(({ id }) => cited.has(id)).map(describeSource),
    hotlines: policy.hotlines,
  };
}

/**
 * The documents behind these ids: as the packs of the area name them, else as any other pack does,
 * for a payer may be insured elsewhere. What no pack lists is left out.
 */
export function describeSources(areaCode: AreaCode, ids: readonly string[]): DescribedSource[] {
  const near = new PolicyInForce({ region: areaCode, provinceDirect: true, on: '' }).sources;
  const all = [...PACKS.flatMap(({ sources }) => sources), ...near];
  const byId = new Map(all.map((source) => [source.id, source]));
  const found = [...new Set(ids)].map((id) => byId.get(id));
  return found.filter((source) => source !== undefined).map(describeSource);
}

function describe(policy: PolicyInForce, name: ParameterName): DescribedParameter {
  const { state, value, level, from, confidence, sourceIds } = readForPage(policy, name);
  return {
    name,
    value,
    confidence,
    level,
    from,
    verifiedOn: policy.parameterOf(name)?.verifiedOn ?? null,
    sourceIds: [...new Set(sourceIds)],
    unknown: state !== 'known' && state !== 'not-in-law',
  };
}

function readForPage(policy: PolicyInForce, name: ParameterName): Reading<unknown> {
  if (!isYearly(name)) return policy.read(name);
  const thisYear = yearOf(policy.day);
  const next = policy.readYear(name, thisYear + 1);
  return next.state === 'known' ? next : policy.readYear(name, thisYear);
}

function describeSource({ id, title, publishedOn, address }: PolicySource): DescribedSource {
  return { sourceId: id, title, publishedOn, address };
}
