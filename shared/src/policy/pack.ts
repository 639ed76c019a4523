import { z } from 'zod';
import { CivilDateText } from '../calendar';
import { AreaCode } from '../vocabulary';
import { parameterOf } from './parameter';
import { PARAMETERS, type PackParameters } from './parameters';

/** A document a value rests on. `address` is null where it must not be shown to people. */
export const PolicySource = z.strictObject({
  id: z.string().regex(/^(P[0-9A-Z]{2,4}|seed-\d{3})$/),
  title: z.string().min(4),
  publishedOn: CivilDateText.nullable(),
  address: z.url().nullable(),
});
export type PolicySource = z.infer<typeof PolicySource>;

/** The policy of one area as data: literals only. */
export interface PolicyPack {
  readonly areaCode: AreaCode;
  /** True for the pack of the province's own pooling area (省直), laid over the province's. */
  readonly provinceDirect: boolean;
  readonly name: string;
  readonly parentCode: AreaCode | null;
  readonly version: string;
  readonly hotlines: readonly string[];
  readonly sources: readonly PolicySource[];
  readonly parameters: PackParameters;
}

/** Holds a pack against its shape; used by tests, since packs are typed literals already. */
export const PolicyPackShape = z.strictObject({
  areaCode: AreaCode,
  provinceDirect: z.boolean(),
  name: z.string(),
  parentCode: AreaCode.nullable(),
  version: z.string().regex(/^\d{4}-\d{2}-\d{2}\.\d+$/),
  hotlines: z.array(z.string()),
  sources: z.array(PolicySource),
  parameters: z.strictObject(
    Object.fromEntries(
      Object.entries(PARAMETERS).map(([name, value]) => [name, parameterOf(value).optional()]),
    ),
  ),
});
