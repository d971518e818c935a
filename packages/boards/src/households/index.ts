export { householdsBoard } from './board.ts';
