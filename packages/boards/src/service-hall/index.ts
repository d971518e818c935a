export { serviceHallBoard } from './board.ts';
export { messages } from './messages.ts';
