export * from './bind-given';
export * from './parts';
export * from './premium-given';
export * from './question';
export * from './settle-given';
export * from './wallet-given';
