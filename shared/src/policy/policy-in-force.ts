import type { PolicyStamp, Step } from '../decision';
import type { AreaCode } from '../vocabulary';
import { levelsOf } from './areas';
import type { PolicyPack, PolicySource } from './pack';
import { packOf } from './packs';
import type { Parameter } from './parameter';
import type { ParameterName, ValueOf, YearlyName } from './parameters';
import { byCoverYear, byDay, type Find, type Reading, readLevel, unknownReading } from './reading';

/** Which area's policy, and on which day. */
export interface PolicyWhere {
  readonly region: AreaCode;
  readonly provinceDirect: boolean;
  readonly on: string;
}

/**
 * The policy of one area on one day: nation ← province ← city ← 省直, the nearest level that says
 * anything. It remembers every parameter it was asked for: the trace of a decision is its reading.
 */
export class PolicyInForce {
  readonly #packs: readonly PolicyPack[];
  readonly #nearestFirst: readonly PolicyPack[];
  readonly #steps: Step[] = [];

  constructor(readonly where: PolicyWhere) {
    this.#packs = packsFor(where);
    this.#nearestFirst = [...this.#packs].reverse();
  }

  /** The civil day that is asked about; `on` may be a local time. */
  get day(): string {
    return this.where.on.slice(0, 10);
  }

  read<N extends ParameterName>(name: N): Reading<ValueOf<N>> {
    return this.readOn(name, this.day);
  }

  /** As the policy stands on another day, such as the first of a cover year. */
  readOn<N extends ParameterName>(name: N, day: string): Reading<ValueOf<N>> {
    return this.#overlay(name, byDay(day));
  }

  /** A value that belongs to one cover year and to no other, whatever the day it is asked on. */
  readYear<N extends YearlyName>(name: N, coverYear: number): Reading<ValueOf<N>> {
    return this.#overlay(name, byCoverYear(coverYear));
  }

  /** What was read so far, in order, each parameter once a value. */
  get steps(): Step[] {
    return [...this.#steps];
  }

  get stamp(): PolicyStamp {
    const { region, provinceDirect, on } = this.where;
    const packs = this.#packs.map(({ areaCode, version }) => ({ areaCode, version }));
    return { areaCode: region, provinceDirect, day: on, packs };
  }

  /** The area's own line first, then its province's, then the nation's. */
  get hotlines(): string[] {
    return [...new Set(this.#nearestFirst.flatMap((pack) => pack.hotlines))];
  }

  get sources(): PolicySource[] {
    const byId = new Map(
      this.#packs.flatMap((pack) => pack.sources.map((s) => [s.id, s] as const)),
    );
    return [...byId.values()];
  }

  /** The parameter as the nearest level that carries it has it, with its day of verification. */
  parameterOf<N extends ParameterName>(name: N): Parameter<ValueOf<N>> | null {
    const found = this.#nearestFirst.map(({ parameters }) => parameters[name]);
    return (found.find((parameter) => parameter !== undefined) ?? null) as Parameter<
      ValueOf<N>
    > | null;
  }

  #overlay<N extends ParameterName>(name: N, find: Find): Reading<ValueOf<N>> {
    for (const pack of this.#nearestFirst) {
      const parameter = pack.parameters[name] as Parameter<ValueOf<N>> | undefined;
      const reading = parameter ? readLevel(name, pack.areaCode, parameter, find) : null;
      if (reading) return this.#remember(reading);
    }
    return this.#remember(unknownReading(name));
  }

  #remember<T>(reading: Reading<T>): Reading<T> {
    const { parameter, value, level, from, confidence, sourceIds } = reading;
    const seen = this.#steps.some((step) => step.parameter === parameter && step.from === from);
    if (!seen) {
      this.#steps.push({ parameter, value, level, from, confidence, sourceIds: [...sourceIds] });
    }
    return reading;
  }
}

function packsFor({ region, provinceDirect }: PolicyWhere): PolicyPack[] {
  const packs = levelsOf(region).map((code) => packOf(code, false));
  if (provinceDirect) packs.push(packOf(region, true));
  return packs.filter((pack) => pack !== null);
}
