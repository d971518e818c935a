export { partyBoard } from './board.ts';
export type { EntryRow } from './entries.ts';
export { messages } from './messages.ts';
export type { OwnerRow } from './owners.ts';
