export { industryBoard } from './board.ts';
