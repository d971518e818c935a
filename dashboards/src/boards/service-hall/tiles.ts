import { language } from '../../app/language.ts';
import type { BoardContext } from '../../board/board-context.ts';
import { numbersOf } from '../../board/columns.ts';
import { type TileView, tileView } from '../../board/tile-view.ts';
import type { ServiceHallBoardQuery } from '../../generated/graphql.ts';

const TILES = [
  'openOverdue',
  'onTimeRate',
  'accepted',
  'atMostOneVisitRate',
  'speedUp',
  'satisfactionRate',
] as const;

export const serviceHallTiles = ({
  answer,
  words,
}: BoardContext<ServiceHallBoardQuery>): TileView[] =>
  TILES.map((id) =>
    tileView(words(id), answer.now?.metrics[id], {
      language,
      trend: numbersOf(answer.trend?.table, id),
      anyIsLate: id === 'openOverdue',
    }),
  );
