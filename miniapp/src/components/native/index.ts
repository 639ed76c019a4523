export * from './day-input';
export * from './elements';
export type * from './props';
