import type { BoardContext } from '../board/board-context.ts';
import { numbersOf } from '../board/columns.ts';
import { type TileView, tileView } from '../board/tile-view.ts';
import type { PartyBoardQuery } from './query.generated.ts';

/** The tiles of party building, and the table that each has its last twelve months from. */
const OF_BRANCHES = [
  ['findingsOverdue', 'findings', true],
  ['activitiesOverdue', 'activities', true],
  ['rectificationRate', 'findings', false],
  ['participationRate', 'activities', false],
] as const;

const OF_AWARDS = ['yellowEntries', 'awardsToPeople', 'peopleAwarded'] as const;

export const partyTiles = ({
  answer,
  words,
  language,
}: BoardContext<PartyBoardQuery>): TileView[] => [
  ...OF_BRANCHES.map(([id, table, anyIsLate]) =>
    tileView(words(`PARTY_BUILDING.${id}`), answer.now?.metrics[id], {
      ...{ language, anyIsLate },
      trend: numbersOf(answer.trend?.[table], id),
    }),
  ),
  ...OF_AWARDS.map((id) =>
    tileView(words(`RECOGNITION.${id}`), answer.awards?.metrics[id], {
      language,
      trend: numbersOf(answer.awardsTrend?.table, id),
    }),
  ),
];
