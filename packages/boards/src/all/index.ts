import { type BoardReader, readerOf } from '../board/read-board.ts';
import { distributionBoard } from '../distribution/board.ts';
import { enterprisesBoard } from '../enterprises/board.ts';
import { fundsBoard } from '../funds/board.ts';
import { hotlineBoard } from '../hotline/board.ts';
import { householdsBoard } from '../households/board.ts';
import { industryBoard } from '../industry/board.ts';
import { overviewBoard } from '../overview/board.ts';
import { partyBoard } from '../party/board.ts';
import { serviceHallBoard } from '../service-hall/board.ts';
import { tenderingBoard } from '../tendering/board.ts';

/** Every board, in the order that people go through them: of the district, then of its town. */
export const BOARDS: readonly BoardReader[] = [
  readerOf(overviewBoard),
  readerOf(serviceHallBoard),
  readerOf(tenderingBoard),
  readerOf(hotlineBoard),
  readerOf(partyBoard),
  readerOf(enterprisesBoard),
  readerOf(fundsBoard),
  readerOf(distributionBoard),
  readerOf(householdsBoard),
  readerOf(industryBoard),
];
