export * from './civil-date';
export * from './in-force';
export * from './shanghai';
