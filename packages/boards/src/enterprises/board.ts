import { defineBoard } from '../board/board.ts';
import { boardNames } from '../board/name-messages.ts';
import {
  giversCard,
  monthsCard,
  quotasCard,
  sharesCard,
  timelinessCard,
  waysCard,
} from './cards.ts';
import { EnterprisesBoardDocument } from './query.generated.ts';
import { enterpriseTiles } from './tiles.ts';

/** 三队两账. */
export const enterprisesBoard = defineBoard({
  id: 'enterprises',
  name: (language) => boardNames[language].enterprises,
  document: EnterprisesBoardDocument,
  variables: ({ baseSpan: _, ...asked }) => asked,
  subjects: ['enterprises'],
  finest: 'MONTH',
  headline: (answer) => answer.now?.metrics.enterprises,
  simulated: (answer) => answer.now?.simulated === true,
  tiles: enterpriseTiles,
  cards: {
    quotas: quotasCard,
    months: monthsCard,
    ways: waysCard,
    shares: sharesCard,
    timeliness: timelinessCard,
    givers: giversCard,
  },
  listings: {},
});
