export * from './elements';
export type * from './props';
