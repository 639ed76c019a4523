import { z } from 'zod';
import { FenAmount } from '../money';
import { AreaCode, Relation } from '../vocabulary';

const Codes = z.array(z.string().min(1)).min(1);
const Clock = z.string().regex(/^\d{2}:\d{2}$/);

/** Which areas have the wallet, by one dated list: opening is not monotonic. */
export const WalletList = z.strictObject({
  /** Provinces that have it in all their areas. */
  full: z.array(AreaCode),
  /** Provinces on the list in part, or where the list can no longer be read. */
  part: z.array(AreaCode),
  /** Areas the list names. */
  named: z.array(AreaCode),
});
export type WalletList = z.infer<typeof WalletList>;

/** 医保钱包: money pushed to a relative's own wallet, also across provinces. */
export const WALLET_PARAMETERS = {
  walletList: WalletList,
  walletAreaCount: z.number().int(),
  walletPlaceChange: z.array(AreaCode),
  walletBindNeeded: z.boolean(),
  walletRelations: z.array(Relation),
  walletTransferFenMax: FenAmount,
  walletTransfersDayMax: z.number().int(),
  walletClosedHours: z.strictObject({ from: Clock, to: Clock }),
  walletReturnAt: z.strictObject({ daysLater: z.number().int(), at: Clock }),
  walletPendingBlocks: z.boolean(),
  walletConfirmNeeded: z.boolean(),
  walletAuth: Codes,
  walletUses: Codes,
  walletPlace: Codes,
  walletDirection: Codes,
  hotline: z.string(),
  helplines: z.array(z.string()).min(1),
};
