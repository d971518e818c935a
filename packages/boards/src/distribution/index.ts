export { distributionBoard } from './board.ts';
export { hasPlans } from './cards.ts';
export { messages } from './messages.ts';
export { type Printed, type PrintedFigure, printedOf, toneOf } from './printed.ts';
