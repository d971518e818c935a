import { language } from '../../app/language.ts';
import type { BoardContext } from '../../board/board-context.ts';
import { numbersOf } from '../../board/columns.ts';
import { type TileView, tileView } from '../../board/tile-view.ts';
import type { HotlineBoardQuery } from '../../generated/graphql.ts';

const TILES = [
  'orders',
  'onTimeRate',
  'openOverdue',
  'medianHandlingHours',
  'reopenedRate',
  'satisfactionRate',
] as const;

export const hotlineTiles = ({ answer, words }: BoardContext<HotlineBoardQuery>): TileView[] =>
  TILES.map((id) =>
    tileView(words(id), answer.now?.metrics[id], {
      language,
      trend: numbersOf(answer.trend?.table, id),
      anyIsLate: id === 'openOverdue',
    }),
  );
