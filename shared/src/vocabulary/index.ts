export * from './bank-card';
export * from './bind-steps';
export * from './id-number';
export * from './ids';
export * from './insurance';
export * from './labels';
export * from './notices';
export * from './reasons';
