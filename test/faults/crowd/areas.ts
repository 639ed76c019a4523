/** How people of the crowd pay, and where. County codes say who is who. */
export interface CrowdArea {
  readonly areaCode: string;
  readonly payerCounty: string;
  /** A relative a code, those last of whom the collector gives every premium back. */
  readonly relativeCounties: readonly string[];
  /** Of a hundred payers. */
  readonly share: number;
}

export const CROWD_AREAS = {
  /** Money is moved to the pot first, and premiums are paid out of it. */
  pot: {
    areaCode: '350100',
    payerCounty: '350191',
    relativeCounties: ['350192', '350192', '350192', '350193', '350193'],
    share: 44,
  },
  /** The account pays in place. */
  account: {
    areaCode: '370100',
    payerCounty: '370191',
    relativeCounties: ['370192', '370192', '370192', '370193', '370193'],
    share: 20,
  },
  /** Premiums are debited on the last day of the month, and can be called off before. */
  batch: {
    areaCode: '110000',
    payerCounty: '110191',
    relativeCounties: ['110192', '110192', '110192'],
    share: 12,
  },
  /** Premiums are paid in cash and paid back to a bank card. */
  refund: {
    areaCode: '420100',
    payerCounty: '420191',
    relativeCounties: ['420192', '420192', '420192'],
    share: 12,
  },
  /** Money is sent to a relative's wallet, who takes it or says no. */
  wallet: { areaCode: '130100', payerCounty: '130191', relativeCounties: ['320592'], share: 12 },
} as const satisfies Readonly<Record<string, CrowdArea>>;
export type CrowdAreaName = keyof typeof CROWD_AREAS;

/** The day and hour that are played: every area is open. */
export const CROWD_DAY = { today: '2025-12-10', time: '10:00' } as const;
/** When every batch has been debited and every transfer that nobody took has gone back. */
export const CROWD_DAY_AFTER = { today: '2026-01-05', time: '10:00' } as const;
export const COVER_YEARS = [2025, 2026, 2027] as const;
