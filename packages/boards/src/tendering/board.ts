import { defineBoard } from '../board/board.ts';
import { boardNames } from '../board/name-messages.ts';
import {
  amountCard,
  competitionCard,
  cycleCard,
  methodCard,
  ruleCard,
  savingCard,
  supplierCard,
} from './cards.ts';
import { redFlagListing } from './listings.ts';
import { TenderingBoardDocument } from './query.generated.ts';
import { redFlagWhere } from './red-flag-where.ts';
import { tenderingTiles } from './tiles.ts';

/** 招投标. */
export const tenderingBoard = defineBoard({
  id: 'tendering',
  name: (language) => boardNames[language].tendering,
  document: TenderingBoardDocument,
  variables: ({ baseSpan: _, ...asked }, drawn) => ({
    ...asked,
    flags: redFlagWhere(drawn, asked.where),
  }),
  subjects: ['tendering'],
  finest: 'MONTH',
  headline: (answer) => answer.now?.metrics.count,
  simulated: (answer) => answer.now?.simulated === true,
  tiles: tenderingTiles,
  cards: {
    amounts: amountCard,
    methods: methodCard,
    rules: ruleCard,
    saving: savingCard,
    competition: competitionCard,
    cycle: cycleCard,
    suppliers: supplierCard,
  },
  listings: { flags: redFlagListing },
});
