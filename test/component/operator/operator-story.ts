import { listDiscrepancies } from '@gongji/bff/src/adapters/postgres/discrepancies';
import { reconcileDay } from '@gongji/bff/src/jobs/reconcile-day';
import type { QaDifference } from '@gongji/shared/contracts';
import axios from 'axios';
import type { PersonClient } from '../harness/person-client';
import type { Product } from '../harness/start-product';
import {
  fillPot,
  type LinFamily,
  makeLinFamily,
  payPremiums,
  untilAllFinal,
} from '../money/money-story';

export const PLAYED_DAY = '2025-11-15';
export const POT_FEN = 100_000;

export interface OperatorStory {
  readonly family: LinFamily;
  readonly operator: PersonClient;
  /** Of the pot transfer and of the father's premium, both done. */
  readonly transfer: string;
  readonly premium: string;
}

/** A family that has moved money and paid a premium, and somebody who runs the product. */
export async function playOperatorStory(product: Product): Promise<OperatorStory> {
  const family = await makeLinFamily(product);
  const moved = await fillPot(family, POT_FEN);
  const [paid] = await untilAllFinal(family, await payPremiums(family, [family.father]));
  return {
    family,
    operator: await product.asOperator('operator-zhou'),
    transfer: moved.order?.orderNumber ?? '',
    premium: paid?.order?.orderNumber ?? '',
  };
}

/** The played day's statement will differ so. */
export async function plant(
  { sandboxUrl }: Product,
  difference: Omit<QaDifference, 'day'>,
): Promise<void> {
  const body = { day: PLAYED_DAY, ...difference };
  await axios.post(`${sandboxUrl}/qa/differences`, body, { proxy: false });
}

export async function reconcile({ services }: Product, day = PLAYED_DAY): Promise<void> {
  await reconcileDay(services, day);
}

export function foundBy({ services }: Product) {
  return listDiscrepancies(services.db, { limit: 100 });
}
