import { FenAmount } from '@gongji/shared/money';
import { PolicyInForce } from '@gongji/shared/policy';
import { bindAsks, readParameter, type Where } from '@gongji/shared/rules';
import { FundingModel, NATION, PayMode } from '@gongji/shared/vocabulary';
import type { Services } from './context';
import { today } from './time';

/** What an area's policy means for the shape of a family. */
export interface AreaTraits {
  readonly fundingModel: FundingModel | null;
  /** How a premium reaches the collector; direct where nobody says it. */
  readonly payMode: PayMode;
  /** What must stay in a personal account, in fen; null where nobody knows of a reserve. */
  readonly reserveFen: number | null;
  readonly knowsTemporaryMembers: boolean;
  readonly hasDrawOrder: boolean;
  readonly drawOrder: string[];
  readonly hotlines: string[];
}

interface Area {
  readonly areaCode: string;
  readonly provinceDirect: boolean;
}

const ANYWHERE: Area = { areaCode: NATION, provinceDirect: false };

/** The pooling area on the day that is played, the nation where there is none: asked of rules. */
export function whereOf(services: Services, area: Area | null): Where {
  const { areaCode: region, provinceDirect } = area ?? ANYWHERE;
  return { region, provinceDirect, on: today(services) };
}

/** What is not known is not there: no model, no temporary members, no order. */
export function traitsOf(where: Where): AreaTraits {
  const read = (name: Parameters<typeof readParameter>[1]['name']): unknown =>
    readParameter(where, { name, coverYear: null }).answer['value'];
  const funding = FundingModel.safeParse(read('fundingModel'));
  const { drawOrder, drawOrderEditable } = bindAsks(where);
  return {
    fundingModel: funding.data ?? null,
    payMode: PayMode.safeParse(funding.data).data ?? 'direct',
    reserveFen: FenAmount.safeParse(read('reserveFen')).data ?? null,
    knowsTemporaryMembers: read('temporaryMember') === true,
    hasDrawOrder: drawOrderEditable,
    drawOrder: [...drawOrder],
    hotlines: new PolicyInForce(where).hotlines,
  };
}
