import type { BoardContext } from '../board/board-context.ts';
import { tilesOf } from '../board/tiles-of.ts';
import type { HouseholdsBoardQuery } from './query.generated.ts';

const TILES = [
  'households',
  'gainPerHousehold',
  'gainPerPerson',
  'medianGain',
  'lossShare',
  'incomePerHousehold',
] as const;

export const householdTiles = (context: BoardContext<HouseholdsBoardQuery>) =>
  tilesOf(context, TILES);
