import { lastDay } from '@minxin/calendar';
import { defineBoard } from '../board/board.ts';
import { boardNames } from '../board/name-messages.ts';
import { activitiesCard, awardsCard, findingsCard, opinionsCard, plansCard } from './cards.ts';
import { entryListing, ownerListing } from './listings.ts';
import { PartyBoardDocument } from './query.generated.ts';
import { partyTiles } from './tiles.ts';

/** 党建与评优. */
export const partyBoard = defineBoard({
  id: 'party',
  name: (language) => boardNames[language].party,
  document: PartyBoardDocument,
  variables: ({ baseSpan: _, ...asked }, { period }) => ({
    ...asked,
    whole: asked.keys.length === 0,
    ...{ from: period.from, to: lastDay(period) },
  }),
  subjects: ['partyBuilding', 'recognition'],
  finest: 'MONTH',
  headline: (answer) => answer.now?.metrics.members,
  simulated: (answer) => answer.now?.simulated === true,
  tiles: partyTiles,
  cards: {
    findings: findingsCard,
    activities: activitiesCard,
    plans: plansCard,
    awards: awardsCard,
    opinions: opinionsCard,
  },
  listings: { owners: ownerListing, entries: entryListing },
});
