export type * from './pay-together-shape';
export type * from './pot-transfer-shape';
export type * from './signatures';
export type * from './where';
