import { defineBoard } from '../board/board.ts';
import { boardNames } from '../board/name-messages.ts';
import { fallCard, incomeCard, payoutCard, stepsCard, villageCard } from './cards.ts';
import { printedListing } from './listings.ts';
import { DistributionBoardDocument } from './query.generated.ts';
import { distributionTiles } from './tiles.ts';

/** 收益分配. */
export const distributionBoard = defineBoard({
  id: 'distribution',
  name: (language) => boardNames[language].distribution,
  document: DistributionBoardDocument,
  variables: (asked, { period }) => ({ ...asked, year: Number(period.from.slice(0, 4)) }),
  subjects: ['distribution'],
  // A collective divides what a year brought: a month has no plan of its own.
  finest: 'YEAR',
  headline: (answer) => answer.now?.metrics.income,
  simulated: (answer) => answer.now?.simulated === true,
  tiles: distributionTiles,
  cards: {
    fall: fallCard,
    steps: stepsCard,
    payouts: payoutCard,
    villages: villageCard,
    income: incomeCard,
  },
  listings: { printed: printedListing },
});
