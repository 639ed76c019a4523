export * from './draw';
export * from './fen';
export * from './yuan';
