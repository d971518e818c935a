import type { BoardContext } from '../board/board-context.ts';
import { numbersOf } from '../board/columns.ts';
import { type TileView, tileView } from '../board/tile-view.ts';
import type { OverviewBoardQuery } from './query.generated.ts';

/** The six numbers that a leader asks for first. */
export function overviewTiles({
  answer,
  words,
  language,
}: BoardContext<OverviewBoardQuery>): TileView[] {
  const { hall, tenders, calls, gains } = answer;
  const tile = (
    name: string,
    value: Parameters<typeof tileView>[1],
    trend: readonly (number | null)[],
  ) => tileView(words(name), value, { language, trend });
  const month = (slice: { table: Parameters<typeof numbersOf>[0] } | null, id: string) =>
    numbersOf(slice?.table, id);
  return [
    tile('SERVICE_HALL.accepted', hall?.metrics.accepted, month(answer.hallTrend, 'accepted')),
    tile(
      'SERVICE_HALL.onTimeRate',
      hall?.metrics.onTimeRate,
      month(answer.hallTrend, 'onTimeRate'),
    ),
    tile('TENDERING.amount', tenders?.metrics.amount, month(answer.tendersTrend, 'amount')),
    tile('HOTLINE.onTimeRate', calls?.metrics.onTimeRate, month(answer.callsTrend, 'onTimeRate')),
    tile(
      'HOTLINE.satisfactionRate',
      calls?.metrics.satisfactionRate,
      month(answer.callsTrend, 'satisfactionRate'),
    ),
    tile('HOUSEHOLDS.gainPerHousehold', gains?.metrics.gainPerHousehold, []),
  ];
}
