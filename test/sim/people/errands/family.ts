import { z } from 'zod';
import type { Phones } from '../phone';
import type { SimMember, SimPayer } from '../settle-families';
import { agreed, type Errand } from './errand';

const Bindings = z.object({
  bindings: z.array(
    z.object({
      bindingId: z.string(),
      payer: z.object({ personId: z.string() }),
      memberId: z.string(),
    }),
  ),
});

/** Ends a permission, whatever is being paid, and mostly thinks better of it. */
export const changeBinding: Errand = async ({ phones }, payer) => {
  const { personId: actorId, familyId, paysFor } = payer;
  const member = phones.random.pick(paysFor);
  const read = await phones.read({ name: 'listBindings', actorId, params: { familyId } });
  const known = Bindings.safeParse(read).data;
  const bound = known?.bindings.find(
    (each) => each.payer.personId === actorId && each.memberId === member.memberId,
  );
  if (bound) {
    const params = { familyId, bindingId: bound.bindingId };
    await phones.tap({ name: 'unbindMember', actorId, params });
    await phones.wait(0, 8_000);
  }
  if (known && phones.random.chance(0.9)) await bindAgain(phones, payer, member);
};

async function bindAgain(phones: Phones, payer: SimPayer, member: SimMember): Promise<void> {
  const { personId: actorId, familyId, name } = payer;
  const { memberId, relation } = member;
  const terms = { signature: { method: 'typed-name', name } };
  const body = { agreed: agreed('relation-promise'), relation, role: null, memberId, terms };
  await phones.tap({ name: 'bindMember', actorId, params: { familyId }, body });
}

/** A temporary member whose face was seen becomes a full one, maybe while they are paid for. */
export const upgradeMember: Errand = async ({ phones }, { familyId, organizerId, paysFor }) => {
  const member = paysFor.find(({ faceId }) => faceId !== null);
  if (!member) return;
  const { memberId, faceId } = member;
  await phones.tap({
    name: 'upgradeMember',
    actorId: organizerId,
    params: { familyId, memberId },
    body: { agreed: agreed('member-consent'), faceVerificationId: faceId },
  });
};
