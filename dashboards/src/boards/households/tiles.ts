import { language } from '../../app/language.ts';
import type { BoardContext } from '../../board/board-context.ts';
import { type TileView, tileView } from '../../board/tile-view.ts';
import type { HouseholdsBoardQuery } from '../../generated/graphql.ts';

const TILES = [
  'households',
  'gainPerHousehold',
  'gainPerPerson',
  'medianGain',
  'lossShare',
  'incomePerHousehold',
] as const;

export const householdTiles = ({ answer, words }: BoardContext<HouseholdsBoardQuery>): TileView[] =>
  TILES.map((id) => tileView(words(id), answer.now?.metrics[id], { language }));
