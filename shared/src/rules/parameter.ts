import type { Decision } from '../decision';
import type { ParameterName, Reading } from '../policy';
import type { ParameterGiven } from '../questions';
import { NATION } from '../vocabulary';
import { coverYearOn } from './cover-year';
import { Inquiry } from './inquiry';
import { isWalletOpen } from './wallet-area';
import type { Where } from './where';

/** What does the policy say on this day? answer: {value}; without one where nobody says. */
export function readParameter(where: Where, given: ParameterGiven): Decision {
  const inquiry = new Inquiry(where);
  const { value, reading } = findValue(inquiry, given);
  if (value === null) {
    inquiry.unknown(codeOf(reading), { name: given.name }, reading);
    return inquiry.decide({});
  }
  inquiry.lean(reading);
  return inquiry.decide({ value });
}

interface Found {
  readonly value: unknown;
  readonly reading: Reading<unknown>;
}

function findValue(inquiry: Inquiry, { name, coverYear }: ParameterGiven): Found {
  switch (name) {
    case 'relationsAllowed':
      return relations(inquiry);
    case 'premiumWindow':
      return premiumWindow(inquiry, coverYear ?? coverYearOn(inquiry.policy.where));
    case 'walletOpen':
      return walletOpen(inquiry);
    case 'maxPayersPerMember': {
      const reading = inquiry.policy.read(name);
      return { value: typeof reading.value === 'object' ? null : reading.value, reading };
    }
    default:
      return plain(inquiry, name);
  }
}

function plain(inquiry: Inquiry, name: ParameterName): Found {
  const reading = inquiry.policy.read(name);
  return { value: reading.value, reading };
}

/** A list with kinds whose day is not known is no list yet; an in-law is on it where named. */
function relations(inquiry: Inquiry): Found {
  const reading = inquiry.policy.read('relationsAllowed');
  if (reading.value === null || reading.value.undecided.length > 0) return { value: null, reading };
  const inLaw = inquiry.policy.read('parentInLawAllowed').value ? ['parent-in-law'] : [];
  return { value: [...new Set([...reading.value.allowed, ...inLaw])], reading };
}

function premiumWindow(inquiry: Inquiry, coverYear: number): Found {
  const reading = inquiry.policy.readYear('premiumWindow', coverYear);
  if (reading.value === null) return { value: null, reading };
  const { rolling, opensOn, closesOn } = reading.value;
  return { value: rolling ? 'rolling' : { opensOn, closesOn }, reading };
}

function walletOpen(inquiry: Inquiry): Found {
  const { region } = inquiry.policy.where;
  const { open, list } = isWalletOpen(inquiry.policy, region);
  return { value: region === NATION ? null : open, reading: list };
}

function codeOf({ state }: Reading<unknown>) {
  if (state === 'disputed') return 'policy-disputed' as const;
  return state === 'before-known' ? ('before-known-policy' as const) : ('policy-unknown' as const);
}
