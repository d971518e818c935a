export * from './recognition/awards.ts';
export * from './recognition/board.ts';
