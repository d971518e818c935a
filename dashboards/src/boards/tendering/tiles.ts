import { formatCount } from '@minxin/commentary';
import { language } from '../../app/language.ts';
import type { BoardContext } from '../../board/board-context.ts';
import { numbersOf } from '../../board/columns.ts';
import { type TileView, tileView } from '../../board/tile-view.ts';
import type { TenderingBoardQuery } from '../../generated/graphql.ts';
import { text } from './messages.ts';

const TILES = [
  'thinOpenTenders',
  'redFlags',
  'amount',
  'count',
  'savingRate',
  'cycleDays',
] as const;

export const tenderingTiles = ({ answer, words }: BoardContext<TenderingBoardQuery>): TileView[] =>
  TILES.map((id) =>
    tileView(words(id), answer.now?.metrics[id], {
      language,
      trend: numbersOf(answer.trend?.table, id),
      ...(id === 'savingRate' && {
        restsOn: text.lots(formatCount(answer.now?.metrics.savingKnown?.value ?? null)),
      }),
    }),
  );
