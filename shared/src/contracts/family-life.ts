import { z } from 'zod';
import { Id } from '../vocabulary';
import { Instant, PersonRef } from './common';

/** Somebody who sees a family and its records, and moves nothing in it. */
export const ViewerView = z.object({
  viewerId: Id,
  personId: Id,
  name: z.string(),
  me: z.boolean(),
  since: Instant,
});
export type ViewerView = z.infer<typeof ViewerView>;

/** What a change of organizer does, shown to both sides before either agrees. */
export const OrganizerConsequence = z.enum([
  'new-organizer-invites-and-removes',
  'new-organizer-reads-records',
  'bindings-stay-as-they-are',
  'pot-stays-with-who-moved-it',
  'open-invitations-end',
  'rules-of-the-new-area',
]);

/** The organizer asks a member to take the family over; it waits for seven days. */
export const OrganizerOffer = z.object({
  offerId: Id,
  from: PersonRef,
  to: PersonRef,
  offeredAt: Instant,
  expiresAt: Instant,
  consequences: z.array(OrganizerConsequence),
});
export type OrganizerOffer = z.infer<typeof OrganizerOffer>;
