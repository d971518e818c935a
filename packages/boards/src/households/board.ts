import { defineBoard } from '../board/board.ts';
import { boardNames } from '../board/name-messages.ts';
import { baseCard, fallerCard, gainCard, medianCard, peopleCard, sourceCard } from './cards.ts';
import { HouseholdsBoardDocument } from './query.generated.ts';
import { householdTiles } from './tiles.ts';

/** 农户增收. */
export const householdsBoard = defineBoard({
  id: 'households',
  name: (language) => boardNames[language].households,
  document: HouseholdsBoardDocument,
  variables: ({ period, base, where, keys }) => ({ period, base, where, keys }),
  subjects: ['households'],
  finest: 'YEAR',
  headline: (answer) => answer.now?.metrics.households,
  simulated: (answer) => answer.now?.simulated === true,
  tiles: householdTiles,
  cards: {
    gain: gainCard,
    median: medianCard,
    fallers: fallerCard,
    people: peopleCard,
    sources: sourceCard,
    base: baseCard,
  },
  listings: {},
});
