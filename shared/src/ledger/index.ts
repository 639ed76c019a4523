export * from './account';
export * from './balances';
export * from './discrepancy';
export * from './entry';
export * from './order-entries';
export * from './repair-entries';
export * from './seal-text';
