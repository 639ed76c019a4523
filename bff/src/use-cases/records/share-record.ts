import { lockPeople } from '../../adapters/postgres/people';
import { endShares, insertShare, listOpenShares } from '../../adapters/postgres/record-shares';
import { runCommand } from '../command';
import type { UseCase } from '../context';
import { ownRecordOf, shareableRecord, viewShare } from '../record-shares';
import { now } from '../time';
import { hashToken, newToken } from '../token';

const LIFE_MS = 7 * 86_400_000;
/** Of one person to one record; a further one ends the oldest. */
const OPEN_LIMIT = 3;

/** A link to one record, for a week. Its token is told here and kept as a hash only. */
export const shareRecord: UseCase<'shareRecord'> = (services, call) =>
  runCommand(services, call, 'shareRecord', {
    prepare: async () => undefined,
    write: async (tx) => {
      const own = ownRecordOf(call);
      await shareableRecord(services, tx, own);
      await lockPeople(tx, [own.sharerId]);
      const at = now(services);
      const open = await listOpenShares(tx, own, at);
      const surplus = open.slice(OPEN_LIMIT - 1).map(({ shareId }) => shareId);
      await endShares(tx, own, surplus, at);
      const token = newToken();
      const row = {
        ...own,
        shareId: services.newId(),
        tokenHash: hashToken(token),
        createdAt: at,
        expiresAt: new Date(services.clock.now() + LIFE_MS).toISOString(),
        endedAt: null,
      };
      await insertShare(tx, row);
      return { share: viewShare(row), token };
    },
  });
