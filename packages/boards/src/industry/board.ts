import { defineBoard } from '../board/board.ts';
import { boardNames } from '../board/name-messages.ts';
import { areaCard, debtCard, factoryCard, otherAreaCard, rentCard } from './cards.ts';
import { IndustryBoardDocument } from './query.generated.ts';
import { industryTiles } from './tiles.ts';

/** 产业发展. */
export const industryBoard = defineBoard({
  id: 'industry',
  name: (language) => boardNames[language].industry,
  document: IndustryBoardDocument,
  variables: ({ period, base, span, grain, where, keys }) => ({
    ...{ period, base, span, grain, where, keys },
  }),
  subjects: ['industry'],
  finest: 'MONTH',
  headline: (answer) => answer.now?.metrics.newTeaArea,
  simulated: (answer) => answer.now?.simulated === true,
  tiles: industryTiles,
  cards: {
    rent: rentCard,
    debts: debtCard,
    newTea: (context) => areaCard(context, 'newTeaArea'),
    renovatedTea: (context) => areaCard(context, 'renovatedTeaArea'),
    others: otherAreaCard,
    factories: factoryCard,
  },
  listings: {},
});
