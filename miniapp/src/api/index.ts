export * from './api-problem';
export * from './client';
export * from './query-client';
export * from './use-area-name';
export * from './use-command';
export * from './use-family';
export * from './use-keep-me';
export * from './use-read';
