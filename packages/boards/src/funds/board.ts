import { defineBoard } from '../board/board.ts';
import { boardNames } from '../board/name-messages.ts';
import { disbursedCard, flowCard, gatesCard, progressCard, villageCard } from './cards.ts';
import { paymentListing } from './listings.ts';
import { FundsBoardDocument } from './query.generated.ts';
import { fundsTiles } from './tiles.ts';

/** 资金监管. */
export const fundsBoard = defineBoard({
  id: 'funds',
  name: (language) => boardNames[language].funds,
  document: FundsBoardDocument,
  variables: (asked) => asked,
  subjects: ['funds'],
  finest: 'MONTH',
  headline: (answer) => answer.now?.metrics.contractedToDate,
  simulated: (answer) => answer.now?.simulated === true,
  tiles: fundsTiles,
  cards: {
    flow: flowCard,
    gates: gatesCard,
    progress: progressCard,
    disbursed: disbursedCard,
    villages: villageCard,
  },
  listings: { payments: paymentListing },
});
