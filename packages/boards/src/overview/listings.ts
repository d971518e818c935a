import { formatCount } from '@minxin/commentary';
import type { BoardContext } from '../board/board-context.ts';
import type { ColumnsFragment } from '../board/fragments.generated.ts';
import { type Listing, listingOf } from '../board/listing.ts';
import { scoreListing } from '../board/score-listing.ts';
import { worstFirst } from '../board/score-rows.ts';
import { scoreTitle } from '../board/score-title.ts';
import { messages } from './messages.ts';
import { type Mover, moversOf } from './movers.ts';
import type { OverviewBoardQuery } from './query.generated.ts';
import { type TodoItem, todoItems } from './todo.ts';

type Context = BoardContext<OverviewBoardQuery>;

/** What has to be done today, and whose it is. */
export function todoListing({ answer, language, simulated }: Context): Listing<TodoItem> {
  const text = messages[language].todo;
  const rows = todoItems(answer, language);
  const title = rows.length === 0 ? text.none : text.title(rows.length);
  return listingOf({ id: 'todo', title, subtitle: text.subtitle, rows, simulated }, [
    { key: 'what', label: text.heads.what, text: ({ what }) => what },
    { key: 'size', label: text.heads.size, numeric: true, text: ({ size }) => size },
    { key: 'owners', label: text.heads.owners, text: ({ owners }) => owners },
  ]);
}

/** The departments of the hall that close the smallest shares in time. */
export function worstDepartments({ answer: { hall, hallBase }, language, simulated }: Context) {
  const text = messages[language];
  const { rows, few } = worstFirst(hall?.units, hallBase?.units, {
    ...{ dimension: 'DEPARTMENT', metric: 'onTimeRate', first: 5, language },
    target: hall?.metrics.onTimeRate?.target?.value ?? null,
  });
  return scoreListing({
    ...{ id: 'worst-departments', owner: text.owner, rows, simulated, language },
    title: scoreTitle(rows, text),
    subtitle: text.worstSubtitle(few),
  });
}

/** The departments whose cases moved most. */
export const caseMovers = (context: Context): Listing<Mover> =>
  moverListing(context, {
    ...{ id: 'case-movers', dimension: 'DEPARTMENT', metric: 'accepted' },
    ...{ now: context.answer.hall?.units, before: context.answer.hallBase?.units },
    title: messages[context.language].caseMovers,
    ...{ counted: messages[context.language].cases, owner: messages[context.language].owner },
  });

/** The units whose hotline orders moved most. */
export const orderMovers = (context: Context): Listing<Mover> =>
  moverListing(context, {
    ...{ id: 'order-movers', dimension: 'UNIT', metric: 'orders' },
    ...{ now: context.answer.calls?.units, before: context.answer.callsBase?.units },
    title: messages[context.language].orderMovers,
    ...{ counted: messages[context.language].orders, owner: messages[context.language].unit },
  });

type Table = ColumnsFragment | null | undefined;

interface Moved {
  readonly id: string;
  readonly now: Table;
  readonly before: Table;
  readonly dimension: string;
  readonly metric: string;
  readonly title: string;
  /** What is counted, and whose it is. */
  readonly counted: string;
  readonly owner: string;
}

const MOVERS = 4;

function moverListing({ language, simulated }: Context, moved: Moved): Listing<Mover> {
  const { id, title, now, before, dimension, metric, counted, owner } = moved;
  const { moved: heads } = messages[language];
  const rows = moversOf(now, before, dimension, metric, MOVERS);
  const numeric = true;
  return listingOf({ id, title, subtitle: counted, rows, simulated }, [
    { key: 'owner', label: owner, text: ({ label }) => label },
    {
      ...{ key: 'before', label: heads.before, numeric },
      text: (row) => formatCount(row.before),
      value: (row) => row.before,
    },
    {
      ...{ key: 'now', label: heads.now, numeric },
      text: (row) => formatCount(row.now),
      value: (row) => row.now,
    },
    { key: 'moved', label: heads.moved, numeric, text: (row) => row.moved },
  ]);
}
