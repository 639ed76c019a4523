export * from './order-cause';
export * from './order-moves';
export * from './order-state';
