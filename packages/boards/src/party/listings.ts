import type { Language } from '@minxin/commentary';
import type { BoardContext } from '../board/board-context.ts';
import { type Listing, listingOf } from '../board/listing.ts';
import { type EntryRow, standingDay, standingEntries } from './entries.ts';
import { messages } from './messages.ts';
import { type OwnerRow, ownerRows } from './owners.ts';
import type { PartyBoardQuery } from './query.generated.ts';

type Context = BoardContext<PartyBoardQuery>;

/** Whose findings are overdue: a row an office. */
export function ownerListing({ answer, language, simulated }: Context): Listing<OwnerRow> {
  const text = messages[language].owners;
  const rows = ownerRows(answer.now?.offices);
  const numeric = true;
  const count = (key: 'overdue' | 'open' | 'unverified', label: string) => ({
    ...{ key, label, numeric },
    text: (row: OwnerRow) => `${row[key]}`,
    value: (row: OwnerRow) => row[key],
  });
  const title = ownersTitle(rows, language);
  return listingOf({ id: 'party-owners', title, subtitle: text.subtitle, rows, simulated }, [
    { key: 'office', label: text.office, text: ({ label }) => label },
    { key: 'parts', label: text.parts, numeric, text: ({ parts }) => parts },
    count('overdue', text.late),
    count('open', text.left),
    count('unverified', text.unverified),
  ]);
}

function ownersTitle(rows: readonly OwnerRow[], language: Language): string {
  const text = messages[language].owners;
  const sum = (of: (row: OwnerRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  const late = rows.filter(({ overdue }) => overdue > 0);
  const [first] = late;
  if (rows.length === 0) return text.none;
  if (!first) return text.open(sum(({ open }) => open));
  return text.overdue(
    sum(({ overdue }) => overdue),
    late.length,
    first.label,
  );
}

/** What stands on the red and the yellow board, by which rule and until when. */
export function entryListing({
  answer: { awards, records },
  frame,
  language,
  simulated,
}: Context): Listing<EntryRow> {
  const text = messages[language].entries;
  const rows =
    awards && records
      ? standingEntries(
          records.recognitionBoardEntries.nodes,
          standingDay(frame.period, awards.asOf),
        )
      : [];
  const yellow = rows.filter(({ colour }) => colour === 'YELLOW').length;
  const title = rows.length === 0 ? text.none : text.title(yellow, rows.length - yellow);
  return listingOf({ id: 'party-entries', title, subtitle: text.subtitle, rows, simulated }, [
    { key: 'colour', label: text.heads.colour, text: ({ colour }) => text[colour] },
    { key: 'rule', label: text.heads.rule, text: ({ rule }) => rule },
    {
      ...{ key: 'holder', label: text.heads.holder },
      text: ({ holder, appealed }) => (appealed ? `${holder} · ${text.appealed}` : holder),
    },
    { key: 'until', label: text.heads.until, text: ({ until }) => until },
  ]);
}
