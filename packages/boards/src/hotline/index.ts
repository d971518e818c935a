export { hotlineBoard } from './board.ts';
export { messages } from './messages.ts';
