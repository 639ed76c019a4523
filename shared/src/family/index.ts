export * from './binding';
export * from './invitation';
export * from './membership';
