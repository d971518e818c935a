import { NO_VALUE } from '@minxin/commentary';
import type { BoardContext } from '../board/board-context.ts';
import { type Listing, listingOf } from '../board/listing.ts';
import { messages } from './messages.ts';
import { type PrintedFigure, printedOf } from './printed.ts';
import type { DistributionBoardQuery } from './query.generated.ts';

type Context = BoardContext<DistributionBoardQuery>;

/** Whether the printed figures of the year hold. */
export function printedListing(context: Context): Listing<PrintedFigure> {
  const { answer, frame, language, simulated } = context;
  const text = messages[language].printed;
  const { figures: rows, agreed, apart } = printedOf(answer);
  const year = Number(frame.period.from.slice(0, 4));
  const labels = apart.map(({ published }) => published.label);
  const rest = labels.length === 0 ? '' : text.apart(labels);
  const title = rows.length === 0 ? text.none(year) : text.title(rows.length, agreed) + rest;
  const about = { id: 'distribution-printed', title, subtitle: text.subtitle(year) };
  return listingOf({ ...about, rows, simulated }, [
    { key: 'figure', label: text.figure, text: ({ published }) => published.label },
    {
      ...{ key: 'published', label: text.published, numeric: true },
      text: ({ published }) => published.text,
      value: ({ published }) => published.value,
    },
    {
      ...{ key: 'computed', label: text.computed, numeric: true },
      text: ({ computedText }) => computedText ?? NO_VALUE,
      value: ({ computed }) => computed?.value ?? null,
    },
    { key: 'state', label: text.state, text: ({ state }) => text.states[state] },
  ]);
}
