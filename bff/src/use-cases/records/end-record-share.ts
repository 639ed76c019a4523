import { endShares, readOwnShare } from '../../adapters/postgres/record-shares';
import { runCommand } from '../command';
import type { UseCase } from '../context';
import { found, ProblemError } from '../problem-error';
import { ownRecordOf } from '../record-shares';
import { now } from '../time';

/** Takes a link back: from now on it opens nothing. */
export const endRecordShare: UseCase<'endRecordShare'> = (services, call) =>
  runCommand(services, call, 'endRecordShare', {
    prepare: async () => undefined,
    write: async (tx) => {
      const own = ownRecordOf(call);
      const { shareId } = found(await readOwnShare(tx, own, call.params.shareId));
      const ended = await endShares(tx, own, [shareId], now(services));
      if (ended === 0) throw new ProblemError('share-over');
      return { shareId };
    },
  });
