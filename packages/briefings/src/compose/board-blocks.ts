import type { Listing, ReadBoard } from '@minxin/boards';
import { BOARDS } from '@minxin/boards/all';
import { parsePeriodKey } from '@minxin/calendar';
import { type DataTable, theme } from '@minxin/charts';
import type { Language } from '@minxin/commentary';
import type { Block } from '../document/index.ts';
import type { Frozen } from '../freeze/frozen.ts';
import { sectionOf } from '../layout/board-sections.ts';

const paper = theme('paper');

/** The charts and listings of every board as the dashboards draw them, by section; those with nothing to show are left out. */
export async function boardBlocks(
  { boards, period }: Frozen,
  language: Language,
): Promise<ReadonlyMap<string, readonly Block[]>> {
  const sections = new Map<string, readonly Block[]>();
  for (const { board: id, reached, answer } of boards) {
    const board = BOARDS.find((one) => one.id === id);
    if (!board) continue;
    // What was frozen is the answer to the very question that the board asks.
    const read = await board.read(async () => answer[language] as never, {
      ...{ period: parsePeriodKey(period), reached, language },
    });
    sections.set(sectionOf(id), read.empty ? [] : blocksOf(id, read));
  }
  return sections;
}

const blocksOf = (board: string, { cards, listings }: ReadBoard): readonly Block[] => [
  ...Object.values(listings).flatMap((listing) => listingBlock(board, listing)),
  ...Object.values(cards).flatMap((draw): readonly Block[] => {
    const { id, table } = draw(paper, {});
    return showsAnything(table) ? [{ kind: 'chart', id: inBoard(board, id), draw }] : [];
  }),
];

/** Of what is all zero the figures say it: a plot of it would be empty. */
const showsAnything = ({ rows }: DataTable): boolean =>
  rows.some((row) => row.slice(1).some(({ value }) => value !== 0 && value !== null));

/** An id that is unique on its board, unique in the document. */
const inBoard = (board: string, id: string): string =>
  id.startsWith(`${board}-`) ? id : `${board}-${id}`;

const listingBlock = (
  board: string,
  { id, title, table, simulated, rows }: Listing,
): readonly Block[] =>
  rows.length === 0
    ? []
    : [{ kind: 'table', id: inBoard(board, id), title, table, madeUp: simulated }];
