export * from './order-cause';
export * from './order-labels';
export * from './order-moves';
export * from './order-state';
