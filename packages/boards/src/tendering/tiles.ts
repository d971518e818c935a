import { formatCount } from '@minxin/commentary';
import type { BoardContext } from '../board/board-context.ts';
import { numbersOf } from '../board/columns.ts';
import { type TileView, tileView } from '../board/tile-view.ts';
import { messages } from './messages.ts';
import type { TenderingBoardQuery } from './query.generated.ts';

const TILES = [
  'thinOpenTenders',
  'redFlags',
  'amount',
  'count',
  'savingRate',
  'cycleDays',
] as const;

export const tenderingTiles = ({
  answer,
  words,
  language,
}: BoardContext<TenderingBoardQuery>): TileView[] =>
  TILES.map((id) =>
    tileView(words(id), answer.now?.metrics[id], {
      language,
      trend: numbersOf(answer.trend?.table, id),
      ...(id === 'savingRate' && {
        restsOn: messages[language].lots(
          formatCount(answer.now?.metrics.savingKnown?.value ?? null),
        ),
      }),
    }),
  );
