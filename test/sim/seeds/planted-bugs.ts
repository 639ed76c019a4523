import type { OrderPace } from '@gongji/bff/src/jobs/order-pace';
import type { WalletOrderState } from '@gongji/bff/src/ports/core-wallets';
import type { Outside } from '@gongji/bff/src/ports/outside';
import type { QueryTwist } from '../product/query-twist';
import { type OutsidePorts, SIM_PACE } from '../product/sim-process';
import { answered, type Outcome } from '../product/slot';

/** A mistake between the product and what it stands on; the product's code stays as it is. */
export interface PlantedBug {
  readonly queries?: QueryTwist;
  readonly ports?: (ports: OutsidePorts) => OutsidePorts;
  readonly pace?: OrderPace;
}

const rows = async (...given: object[]): Promise<Outcome> => answered(...given);

/** Nobody looks whether a command was done before, and the log takes a second row for it. */
const skipUniqueKey: QueryTwist = (text, values, ask) => {
  if (text.includes('pg_try_advisory_xact_lock')) return rows({ got: true });
  if (text.startsWith('select * from "command_log"')) return rows();
  if (!text.startsWith('insert into "command_log"')) return null;
  return ask(`${text} on conflict do nothing`, values);
};

/** Each entry is posted a second time, past the key that would have refused it. */
const postTwice: QueryTwist = (text, values, ask) => {
  if (!text.startsWith('insert into "ledger_postings"')) return null;
  const [transactionId] = values;
  return ask(text, values).then(async (outcome) => {
    await ask(POST_AGAIN, [transactionId]);
    await ask(POSTINGS_AGAIN, [transactionId]);
    return outcome;
  });
};

const POST_AGAIN = `insert into ledger_transactions (transaction_id, order_id, event, at)
  select md5(transaction_id::text)::uuid, order_id, event || ' again', at
  from ledger_transactions where transaction_id = $1`;
const POSTINGS_AGAIN = `insert into ledger_postings (transaction_id, seq, account_id, amount_fen)
  select md5(transaction_id::text)::uuid, seq, account_id, amount_fen
  from ledger_postings where transaction_id = $1`;

/** No answer is taken for a no. */
const timeoutIsFailure = (ports: OutsidePorts): OutsidePorts => ({
  ...ports,
  core: withOwn(ports.core, {
    debit: async (order) => {
      const answer = await ports.core.debit(order);
      return answer.kind === 'unsure' ? { kind: 'refused', code: 'timeout' } : answer;
    },
  }),
});

/** Who asks again asks under a new number, so the core cannot know that it is the same order. */
function newNumberEachTime(): (ports: OutsidePorts) => OutsidePorts {
  const asked = new Map<string, number>();
  return (ports) => ({
    ...ports,
    core: withOwn(ports.core, {
      debit: async (order) => {
        const times = asked.get(order.orderNumber) ?? 0;
        asked.set(order.orderNumber, times + 1);
        const orderNumber = times === 0 ? order.orderNumber : `${order.orderNumber}/${times}`;
        return ports.core.debit({ ...order, orderNumber });
      },
    }),
  });
}

/** Whoever moves an order does not keep others from moving it meanwhile. */
const noOrderLock: QueryTwist = (text, values, ask) => {
  if (!/^select \* from "orders" .* for update$/.test(text)) return null;
  return ask(text.replace(/ for update$/, ''), values);
};

/** Who is bound to whom is read once, and remembered. */
function staleBindings(): QueryTwist {
  const known = new Map<string, Promise<Outcome>>();
  return (text, values, ask) => {
    if (!/^select "bindings"\.\*.*"bindings"\."family_id" = \$1 and/.test(text)) return null;
    const key = `${text} ${JSON.stringify(values)}`;
    const outcome = known.get(key) ?? ask(text, values);
    known.set(key, outcome);
    return outcome;
  };
}

/** Another card is sent to the bank under the number of the first one. */
const payoutNumberReused = (ports: OutsidePorts): OutsidePorts => {
  const first = (payoutNumber: string) => payoutNumber.replace(/-\d+$/, '-1');
  return {
    ...ports,
    payout: {
      pay: (order) => ports.payout.pay({ ...order, payoutNumber: first(order.payoutNumber) }),
      query: (payoutNumber) => ports.payout.query(first(payoutNumber)),
    },
  };
};

/** Who does not hear from the bank asks it under another number. */
function payoutAskedAnew(): (ports: OutsidePorts) => OutsidePorts {
  const asked = new Map<string, number>();
  const under = (number: string) => `${number}${'0'.repeat(asked.get(number) ?? 0)}`;
  return (ports) => ({
    ...ports,
    payout: {
      pay: async (order) => {
        const answer = await ports.payout.pay({
          ...order,
          payoutNumber: under(order.payoutNumber),
        });
        const times = asked.get(order.payoutNumber) ?? 0;
        if (answer.kind === 'unsure') asked.set(order.payoutNumber, times + 1);
        return answer;
      },
      query: (payoutNumber) => ports.payout.query(under(payoutNumber)),
    },
  });
}

/** That the receiver tapped is taken for the end of it, although the core had sent it back. */
function claimBeatsReturn(): (ports: OutsidePorts) => OutsidePorts {
  const tapped = new Set<string>();
  const believed = (answer: Outside<WalletOrderState>): Outside<WalletOrderState> => {
    if (answer.kind !== 'done' || !tapped.has(answer.value.orderNumber)) return answer;
    return { kind: 'done', value: { ...answer.value, status: 'claimed' } };
  };
  return (ports) => ({
    ...ports,
    wallets: withOwn(ports.wallets, {
      claimWalletOrder: async (orderNumber) => {
        tapped.add(orderNumber);
        return believed(await ports.wallets.claimWalletOrder(orderNumber));
      },
      queryWalletOrder: async (orderNumber) =>
        believed(await ports.wallets.queryWalletOrder(orderNumber)),
    }),
  });
}

/** A port of the simulation is reached by name, so its methods cannot be spread. */
function withOwn<P extends object>(port: P, own: Partial<P>): P {
  return new Proxy(port, {
    get: (given, name) => Reflect.get(own, name) ?? Reflect.get(given, name),
  });
}

/** Made anew for each seed: a bug may remember. */
export const PLANTED_BUGS = {
  'skip-unique-key': (): PlantedBug => ({ queries: skipUniqueKey }),
  'timeout-is-failure': (): PlantedBug => ({ ports: timeoutIsFailure }),
  'post-twice': (): PlantedBug => ({ queries: postTwice }),
  'no-settlement-window': (): PlantedBug => ({ pace: { ...SIM_PACE, settlementMs: 0 } }),
  'new-number-each-time': (): PlantedBug => ({ ports: newNumberEachTime() }),
  'no-order-lock': (): PlantedBug => ({ queries: noOrderLock }),
  'stale-bindings': (): PlantedBug => ({ queries: staleBindings() }),
  'payout-number-reused': (): PlantedBug => ({ ports: payoutNumberReused }),
  'payout-asked-anew': (): PlantedBug => ({ ports: payoutAskedAnew() }),
  'claim-beats-return': (): PlantedBug => ({ ports: claimBeatsReturn() }),
};
export type BugName = keyof typeof PLANTED_BUGS;
