import { defineBoard } from '../board/board.ts';
import { boardNames } from '../board/name-messages.ts';
import { atWindows } from './at-windows.ts';
import { breachCard } from './breach-card.ts';
import { daysCard, departmentCard, hourCard, itemCard, visitsCard, volumeCard } from './cards.ts';
import { worstDepartments } from './listings.ts';
import { ServiceHallBoardDocument } from './query.generated.ts';
import { ratingCard } from './rating-card.ts';
import { serviceHallTiles } from './tiles.ts';

/** 政务大厅. */
export const serviceHallBoard = defineBoard({
  id: 'service-hall',
  name: (language) => boardNames[language].serviceHall,
  document: ServiceHallBoardDocument,
  variables: (asked) => ({ ...asked, atWindows: atWindows(asked.where) }),
  subjects: ['serviceHall'],
  finest: 'MONTH',
  headline: (answer) => answer.now?.metrics.accepted,
  simulated: (answer) => answer.now?.simulated === true,
  tiles: serviceHallTiles,
  cards: {
    volume: volumeCard,
    days: daysCard,
    hours: hourCard,
    departments: departmentCard,
    items: itemCard,
    visits: visitsCard,
    ratings: ratingCard,
    breaches: breachCard,
  },
  listings: { worst: worstDepartments },
});
