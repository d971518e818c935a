export { tenderingBoard } from './board.ts';
export type { FlagRow } from './flags.ts';
export { messages } from './messages.ts';
