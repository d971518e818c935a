import { language } from '../../app/language.ts';
import type { BoardContext } from '../../board/board-context.ts';
import { type TileView, tileView } from '../../board/tile-view.ts';
import type { IndustryBoardQuery } from '../../generated/graphql.ts';

const TILES = [
  'newTeaArea',
  'renovatedTeaArea',
  'occupancy',
  'rentPaid',
  'collectionRate',
  'arrears',
] as const;

export const industryTiles = ({ answer, words }: BoardContext<IndustryBoardQuery>): TileView[] =>
  TILES.map((id) =>
    tileView(words(id), answer.now?.metrics[id], { language, anyIsLate: id === 'arrears' }),
  );
