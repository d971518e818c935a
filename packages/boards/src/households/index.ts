export { householdsBoard } from './board.ts';
export { messages } from './messages.ts';
