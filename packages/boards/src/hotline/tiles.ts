import type { BoardContext } from '../board/board-context.ts';
import { tilesOf } from '../board/tiles-of.ts';
import type { HotlineBoardQuery } from './query.generated.ts';

const TILES = [
  'orders',
  'onTimeRate',
  'openOverdue',
  'medianHandlingHours',
  'reopenedRate',
  'satisfactionRate',
] as const;

export const hotlineTiles = (context: BoardContext<HotlineBoardQuery>) =>
  tilesOf(context, TILES, ['openOverdue']);
