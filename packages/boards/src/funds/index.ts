export { fundsBoard } from './board.ts';
export { messages } from './messages.ts';
export type { PaymentRow } from './payments.ts';
