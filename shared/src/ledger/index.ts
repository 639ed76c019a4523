export * from './account';
export * from './balances';
export * from './entry';
export * from './order-entries';
export * from './seal-text';
