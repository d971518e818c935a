import type { BoardContext } from '../board/board-context.ts';
import { tilesOf } from '../board/tiles-of.ts';
import type { IndustryBoardQuery } from './query.generated.ts';

const TILES = [
  'newTeaArea',
  'renovatedTeaArea',
  'occupancy',
  'rentPaid',
  'collectionRate',
  'arrears',
] as const;

export const industryTiles = (context: BoardContext<IndustryBoardQuery>) =>
  tilesOf(context, TILES, ['arrears']);
