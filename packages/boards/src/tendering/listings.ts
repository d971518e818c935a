import { periodLabel } from '@minxin/calendar';
import type { DataTable } from '@minxin/charts';
import { formatCount, type Language } from '@minxin/commentary';
import type { BoardContext } from '../board/board-context.ts';
import { type Listing, listingOf } from '../board/listing.ts';
import { type FlagRow, flagRows } from './flags.ts';
import { messages } from './messages.ts';
import type { TenderingBoardQuery } from './query.generated.ts';

type Context = BoardContext<TenderingBoardQuery>;

/** What was noticed by rule in the span, the latest first; on paper, where there is nothing, what was looked for. */
export function redFlagListing({ answer, frame, language, simulated }: Context): Listing<FlagRow> {
  const text = messages[language].flags;
  const rows = flagRows(answer, language);
  const period = periodLabel(frame.span, language);
  const total = answer.records.tenderRedFlags.totalCount;
  const about = { id: 'red-flags', rows, simulated };
  if (total === 0)
    return {
      ...{ ...about, title: text.none(period), subtitle: text.subtitle },
      table: checkTable(language),
    };
  const subtitle = total > rows.length ? `${text.subtitle} · ${text.latest}` : text.subtitle;
  return listingOf({ ...about, title: text.title(period, formatCount(total)), subtitle }, [
    { key: 'rule', label: text.rule, text: ({ rule }) => rule },
    { key: 'tender', label: text.tender, text: ({ tender }) => tender },
    { key: 'evidence', label: text.evidence, text: ({ evidence }) => evidence },
    { key: 'day', label: text.day, text: ({ day }) => day },
  ]);
}

function checkTable(language: Language): DataTable {
  const text = messages[language].flags;
  const cell = (value: string) => ({ text: value, value });
  return {
    columns: [
      { key: 'rule', label: text.rule, numeric: false },
      { key: 'check', label: text.check, numeric: false },
      { key: 'result', label: text.result, numeric: false },
    ],
    rows: Object.entries(text.checks).map(([rule, check]) => [rule, check, text.clear].map(cell)),
  };
}
