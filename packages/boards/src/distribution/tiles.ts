import type { BoardContext } from '../board/board-context.ts';
import { tilesOf } from '../board/tiles-of.ts';
import type { DistributionBoardQuery } from './query.generated.ts';

const TILES = [
  'payoutProgress',
  'income',
  'distributed',
  'dividendHouseholds',
  'dividendPerHousehold',
  'dividendPerPerson',
] as const;

/** A plan a year has no months to follow; what comes in has. */
export const distributionTiles = (context: BoardContext<DistributionBoardQuery>) =>
  tilesOf(context, TILES);
