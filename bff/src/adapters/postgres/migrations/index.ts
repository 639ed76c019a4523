import type { Migration } from 'kysely';
import { family } from './0001-family';
import { money } from './0002-money';
import { lookUps } from './0003-look-ups';
import { waysToPay } from './0004-ways-to-pay';
import { ledgerChain } from './0005-ledger-chain';
import { wallet } from './0006-wallet';
import { doubt } from './0007-doubt';
import { bindingTerms } from './0008-binding-terms';
import { codeLinks } from './0009-code-links';
import { reconciliation } from './0010-reconciliation';
import { forgottenAnswers } from './0011-forgotten-answers';
import { premiumRefunds } from './0012-premium-refunds';
import { tries } from './0013-tries';
import { paperDescriptions } from './0014-paper-descriptions';
import { operator } from './0015-operator';
import { bindingRecords } from './0016-binding-records';
import { recordReaders } from './0017-record-readers';
import { recordSources } from './0018-record-sources';
import { recordShares } from './0019-record-shares';
import { messages } from './0020-messages';
import { lighterPostings } from './0021-lighter-postings';
import { preparedPayments } from './0022-prepared-payments';
import { windowReminders } from './0023-window-reminders';
import { viewers } from './0024-viewers';
import { organizerOffers } from './0025-organizer-offers';
import { pushConsents } from './0026-push-consents';
import { listedSessions } from './0027-listed-sessions';
import { sealedTexts } from './0028-sealed-texts';
import { audit } from './0029-audit';
import { realNameChecks } from './0030-real-name-checks';
import { consentRecords } from './0031-consent-records';
import { openAccounts } from './0032-open-accounts';
import { guardianWords } from './0033-guardian-words';
import { orderMoves } from './0034-order-moves';
import { refundedYears } from './0035-refunded-years';

/** In order of their numbers. A released one is never changed: the next one mends it. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-family': family,
  '0002-money': money,
  '0003-look-ups': lookUps,
  '0004-ways-to-pay': waysToPay,
  '0005-ledger-chain': ledgerChain,
  '0006-wallet': wallet,
  '0007-doubt': doubt,
  '0008-binding-terms': bindingTerms,
  '0009-code-links': codeLinks,
  '0010-reconciliation': reconciliation,
  '0011-forgotten-answers': forgottenAnswers,
  '0012-premium-refunds': premiumRefunds,
  '0013-tries': tries,
  '0014-paper-descriptions': paperDescriptions,
  '0015-operator': operator,
  '0016-binding-records': bindingRecords,
  '0017-record-readers': recordReaders,
  '0018-record-sources': recordSources,
  '0019-record-shares': recordShares,
  '0020-messages': messages,
  '0021-lighter-postings': lighterPostings,
  '0022-prepared-payments': preparedPayments,
  '0023-window-reminders': windowReminders,
  '0024-viewers': viewers,
  '0025-organizer-offers': organizerOffers,
  '0026-push-consents': pushConsents,
  '0027-listed-sessions': listedSessions,
  '0028-sealed-texts': sealedTexts,
  '0029-audit': audit,
  '0030-real-name-checks': realNameChecks,
  '0031-consent-records': consentRecords,
  '0032-open-accounts': openAccounts,
  '0033-guardian-words': guardianWords,
  '0034-order-moves': orderMoves,
  '0035-refunded-years': refundedYears,
};
