import { defineBoard } from '../board/board.ts';
import { boardNames } from '../board/name-messages.ts';
import { ageingCard, callbackCard, categoryCard, flowCard, onTimeCard, townCard } from './cards.ts';
import { worstUnits } from './listings.ts';
import { HotlineBoardDocument } from './query.generated.ts';
import { hotlineTiles } from './tiles.ts';

/** 12345 热线. */
export const hotlineBoard = defineBoard({
  id: 'hotline',
  name: (language) => boardNames[language].hotline,
  document: HotlineBoardDocument,
  variables: (asked) => asked,
  subjects: ['hotline'],
  finest: 'MONTH',
  headline: (answer) => answer.now?.metrics.orders,
  simulated: (answer) => answer.now?.simulated === true,
  tiles: hotlineTiles,
  cards: {
    flow: flowCard,
    ageing: ageingCard,
    onTime: onTimeCard,
    categories: categoryCard,
    towns: townCard,
    callbacks: callbackCard,
  },
  listings: { worst: worstUnits },
});
