import type { z } from 'zod';
import { BINDING_PARAMETERS } from './binding-parameters';
import { MONEY_PARAMETERS } from './money-parameters';
import type { Parameter } from './parameter';
import { PREMIUM_PARAMETERS } from './premium-parameters';
import { WALLET_PARAMETERS } from './wallet-parameters';

/** Every parameter a pack may carry, with the schema of its value: a closed list. */
export const PARAMETERS = {
  ...BINDING_PARAMETERS,
  ...MONEY_PARAMETERS,
  ...PREMIUM_PARAMETERS,
  ...WALLET_PARAMETERS,
};

export type ParameterName = keyof typeof PARAMETERS;
export type ValueOf<N extends ParameterName> = z.infer<(typeof PARAMETERS)[N]>;

/** Parameters whose entries are each for one cover year, and never run on into the next. */
export const YEARLY_NAMES = [
  'residentPremium',
  'premiumFloor',
  'premiumWindow',
  'freshmanCover',
] as const satisfies readonly ParameterName[];
export type YearlyName = (typeof YEARLY_NAMES)[number];

export function isYearly(name: ParameterName): name is YearlyName {
  return YEARLY_NAMES.some((yearly) => yearly === name);
}

export type PackParameters = { readonly [N in ParameterName]?: Parameter<ValueOf<N>> };
