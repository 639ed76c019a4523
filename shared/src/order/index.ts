export * from './order-moves';
export * from './order-state';
