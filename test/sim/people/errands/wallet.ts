import { z } from 'zod';
import { agreed, type Errand } from './errand';

const Transfers = z.object({
  transfers: z.array(z.object({ recordId: z.string(), direction: z.string(), state: z.string() })),
});

export const sendToWallet: Errand = async ({ phones }, { personId: actorId, paysFor }) => {
  const { random } = phones;
  const { name, idNumber, relation } = random.pick(paysFor);
  const body = {
    agreed: agreed('relation-promise'),
    name,
    idNumber,
    relation,
    amountFen: random.between(1, 200) * 1_000,
    source: random.chance(0.25) ? 'wallet' : 'personal-account',
  };
  await phones.tap({ name: 'sendWalletTransfer', actorId, body });
};

/** A relative who was sent something takes it, declines it, or both from two phones. */
export const answerTransfer: Errand = async ({ phones }, { paysFor }) => {
  const { random } = phones;
  for (const { personId: actorId } of random.shuffled(paysFor)) {
    const read = await phones.read({ name: 'listWalletTransfers', actorId });
    const transfer = Transfers.safeParse(read).data?.transfers.find(
      ({ direction, state }) => direction === 'in' && state === 'sent',
    );
    if (!transfer) continue;
    const params = { recordId: transfer.recordId };
    const claim = () => phones.tap({ name: 'claimWalletTransfer', actorId, params });
    const decline = () => phones.tap({ name: 'declineWalletTransfer', actorId, params });
    const acts = random.pick([[claim], [claim], [decline], [claim, decline], []]);
    await Promise.all(acts.map((act) => act()));
    return;
  }
};
