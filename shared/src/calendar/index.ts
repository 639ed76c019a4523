export * from './civil-date';
export * from './in-force';
export * from './played-instant';
export * from './shanghai';
