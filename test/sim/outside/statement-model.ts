import { createHash } from 'node:crypto';
import type { Outside } from '@gongji/bff/src/ports/outside';
import type {
  Statement,
  StatementLine,
  StatementSource,
} from '@gongji/bff/src/ports/statement-source';
import { shanghaiDay } from '@gongji/shared/calendar';
import type { Acts } from './acts';
import type { CollectorModel } from './collector-model';
import type { CoreModel, KeptDebit } from './core-model';
import type { KeptTransfer, WalletModel } from './wallet-model';

type Movement = Omit<StatementLine, 'bookedAt'> & { readonly atMs: number };

/** The statements of a day, as the systems write them: out of what they did, and nothing else. */
export class StatementModel implements Acts<StatementSource> {
  constructor(
    private readonly core: CoreModel,
    private readonly wallets: WalletModel,
    private readonly collector: CollectorModel,
  ) {}

  read(system: 'core' | 'collector', day: string): Outside<Statement> {
    const moved = system === 'core' ? this.movedByCore() : this.collector.counted();
    const lines = moved
      .filter(({ atMs }) => shanghaiDay(atMs) === day)
      .sort((one, other) => one.atMs - other.atMs)
      .map(({ atMs, ...line }) => ({ ...line, bookedAt: new Date(atMs).toISOString() }));
    const sha256 = createHash('sha256')
      .update(JSON.stringify([system, lines]))
      .digest('hex');
    return { kind: 'done', value: { sha256, lines } };
  }

  private movedByCore(): Movement[] {
    const debits = [...this.core.debits.values()];
    const transfers = [...this.wallets.transfers.values()];
    return [
      ...debits.flatMap((debit) => movementsOf(debit, debit.status === 'reversed')),
      ...transfers.flatMap((each) => movementsOf(each, each.status === 'returned')),
    ];
  }
}

function movementsOf(kept: KeptDebit | KeptTransfer, isBack: boolean): Movement[] {
  const { orderNumber, amountFen, atMs, endedAtMs } = kept;
  const taken = { orderNumber, movement: 'taken', amountFen, atMs };
  const back = { orderNumber, movement: 'given-back', amountFen, atMs: endedAtMs ?? atMs };
  return isBack ? [taken, back] : [taken];
}
