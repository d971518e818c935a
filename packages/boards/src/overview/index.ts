export { overviewBoard } from './board.ts';
export { messages } from './messages.ts';
export type { Mover } from './movers.ts';
export type { OverviewBoardQuery } from './query.generated.ts';
export type { TodoItem } from './todo.ts';
