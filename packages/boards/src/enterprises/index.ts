export { enterprisesBoard } from './board.ts';
export { messages } from './messages.ts';
