export * from './comparison';
export * from './decision';
