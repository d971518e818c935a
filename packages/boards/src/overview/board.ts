import { defineBoard } from '../board/board.ts';
import { boardNames } from '../board/name-messages.ts';
import { amountsCard, gainCard, onTimeCard, volumeCard } from './cards.ts';
import { caseMovers, orderMovers, todoListing, worstDepartments } from './listings.ts';
import { OverviewBoardDocument } from './query.generated.ts';
import { overviewTiles } from './tiles.ts';
import { overviewVariables } from './variables.ts';

/** 总览. */
export const overviewBoard = defineBoard({
  id: 'overview',
  name: (language) => boardNames[language].overview,
  document: OverviewBoardDocument,
  variables: overviewVariables,
  subjects: ['serviceHall', 'hotline', 'tendering'],
  finest: 'MONTH',
  headline: (answer) => answer.hall?.metrics.accepted,
  simulated: ({ hall, tenders, calls, gains }) =>
    [hall, tenders, calls, gains].some((slice) => slice?.simulated),
  tiles: overviewTiles,
  cards: {
    volume: volumeCard,
    amounts: amountsCard,
    onTime: onTimeCard,
    gain: gainCard,
  },
  listings: { todo: todoListing, worst: worstDepartments, caseMovers, orderMovers },
});
