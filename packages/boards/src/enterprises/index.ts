export { enterprisesBoard } from './board.ts';
