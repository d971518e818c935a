export * from './awards.ts';
export * from './board.ts';
