import type { BoardContext } from '../board/board-context.ts';
import { tilesOf } from '../board/tiles-of.ts';
import type { FundsBoardQuery } from './query.generated.ts';

const TILES = [
  'paymentsAheadOfProgress',
  'stagnantAgreements',
  'unsignedAgreements',
  'paidShareToDate',
  'disbursed',
  'unpaid',
] as const;

export const fundsTiles = (context: BoardContext<FundsBoardQuery>) =>
  tilesOf(context, TILES, ['paymentsAheadOfProgress', 'stagnantAgreements']);
