/** Instants are ISO 8601 text in UTC. */

/** Who sees a family and its records and does nothing in it; no member. */
export interface FamilyViewersTable {
  viewerId: string;
  familyId: string;
  personId: string;
  since: string;
  endedAt: string | null;
}

export interface OrganizerOffersTable {
  offerId: string;
  familyId: string;
  /** Who organizes the family, and who is asked to. */
  fromId: string;
  toId: string;
  status: 'open' | 'accepted' | 'declined' | 'withdrawn';
  /** Who is asked is insured elsewhere: that area's rules would be the family's. */
  movesArea: boolean;
  offeredAt: string;
  expiresAt: string;
  answeredAt: string | null;
}

export interface FamilyLifeTables {
  familyViewers: FamilyViewersTable;
  organizerOffers: OrganizerOffersTable;
}
