import type { BoardContext } from '../board/board-context.ts';
import { numbersOf } from '../board/columns.ts';
import { type TileView, tileView } from '../board/tile-view.ts';
import type { EnterprisesBoardQuery } from './query.generated.ts';

/** The tiles, and the table that each has its last twelve months from. */
const TILES = [
  ['quotaShortfall', 'quotas'],
  ['quotaComplianceRate', 'quotas'],
  ['threeTeamsCoverage', 'members'],
  ['membersNow', 'members'],
  ['ledgerCompliance', 'ledgers'],
  ['benefitAmount', 'benefits'],
  ['householdsBenefiting', 'benefits'],
] as const;

export const enterpriseTiles = ({
  answer,
  words,
  language,
}: BoardContext<EnterprisesBoardQuery>): TileView[] =>
  TILES.map(([id, table]) =>
    tileView(words(id), answer.now?.metrics[id], {
      language,
      trend: numbersOf(answer.trend?.[table], id),
    }),
  );
