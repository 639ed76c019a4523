import type { Run } from '../../database/open-database';

export interface Wallet {
  readonly balanceFen: number;
}

const SELECT = `select balance_fen as "balanceFen" from sandbox.wallets where id_number = $1`;

/** What is in a person's wallet now; null where its use was never confirmed. */
export async function readWallet(run: Run, idNumber: string): Promise<Wallet | null> {
  return (await run<Wallet>(SELECT, [idNumber]))[0] ?? null;
}

/** The same, and nobody else changes it before the transaction ends. */
export async function lockWallet(run: Run, idNumber: string): Promise<Wallet | null> {
  return (await run<Wallet>(`${SELECT} for update`, [idNumber]))[0] ?? null;
}

/** Makes a wallet, once; another telephone number takes the place of the first. */
export async function openWallet(
  run: Run,
  { idNumber, areaCode, phone }: { idNumber: string; areaCode: string; phone: string },
): Promise<void> {
  await run(
    `insert into sandbox.wallets (id_number, area_code, phone, balance_fen)
     values ($1, $2, $3, 0) on conflict (id_number) do update set phone = excluded.phone`,
    [idNumber, areaCode, phone],
  );
}

/** Adds a sum (may be negative) to a wallet. */
export async function changeWallet(run: Run, idNumber: string, changeFen: number): Promise<void> {
  await run('update sandbox.wallets set balance_fen = balance_fen + $2 where id_number = $1', [
    idNumber,
    changeFen,
  ]);
}
