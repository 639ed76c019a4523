export * from './day-input';
export * from './dialog';
export * from './elements';
export * from './fresh-part';
export * from './phone-button';
export type * from './props';
