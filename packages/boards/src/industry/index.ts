export { industryBoard } from './board.ts';
export { messages } from './messages.ts';
