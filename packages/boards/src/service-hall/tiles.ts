import type { BoardContext } from '../board/board-context.ts';
import { tilesOf } from '../board/tiles-of.ts';
import type { ServiceHallBoardQuery } from './query.generated.ts';

const TILES = [
  'openOverdue',
  'onTimeRate',
  'accepted',
  'atMostOneVisitRate',
  'speedUp',
  'satisfactionRate',
] as const;

export const serviceHallTiles = (context: BoardContext<ServiceHallBoardQuery>) =>
  tilesOf(context, TILES, ['openOverdue']);
