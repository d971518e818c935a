import { language } from '../../app/language.ts';
import type { BoardContext } from '../../board/board-context.ts';
import { numbersOf } from '../../board/columns.ts';
import { type TileView, tileView } from '../../board/tile-view.ts';
import type { FundsBoardQuery } from '../../generated/graphql.ts';

const TILES = [
  'paymentsAheadOfProgress',
  'stagnantAgreements',
  'unsignedAgreements',
  'paidShareToDate',
  'disbursed',
  'unpaid',
] as const;

/** Of these any is one too many. */
const LATE: readonly string[] = ['paymentsAheadOfProgress', 'stagnantAgreements'];

export const fundsTiles = ({ answer, words }: BoardContext<FundsBoardQuery>): TileView[] =>
  TILES.map((id) =>
    tileView(words(id), answer.now?.metrics[id], {
      language,
      trend: numbersOf(answer.trend?.table, id),
      anyIsLate: LATE.includes(id),
    }),
  );
