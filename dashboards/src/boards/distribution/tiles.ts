import { language } from '../../app/language.ts';
import type { BoardContext } from '../../board/board-context.ts';
import { numbersOf } from '../../board/columns.ts';
import { type TileView, tileView } from '../../board/tile-view.ts';
import type { DistributionBoardQuery } from '../../generated/graphql.ts';

const TILES = [
  'payoutProgress',
  'income',
  'distributed',
  'dividendHouseholds',
  'dividendPerHousehold',
  'dividendPerPerson',
] as const;

/** A plan a year has no months to follow; what comes in has. */
export const distributionTiles = ({
  answer,
  words,
}: BoardContext<DistributionBoardQuery>): TileView[] =>
  TILES.map((id) =>
    tileView(words(id), answer.now?.metrics[id], {
      language,
      trend: numbersOf(answer.trend?.table, id),
    }),
  );
