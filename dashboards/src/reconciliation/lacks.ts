import { type ColumnsFragment, columnOf, numbersOf } from '@minxin/boards';
import type { Period } from '@minxin/calendar';
import { formatCount } from '@minxin/commentary';
import type { LocationQueryRaw } from 'vue-router';
import { readPeriod } from '../address/period-text.ts';
import { writeView } from '../address/view-text.ts';
import { shortName } from '../board/period-name.ts';
import { text } from './quality-messages.ts';
import type { ReconciliationAnswer } from './query.ts';
import { boardOf, subjectId } from './subjects.ts';

/** Something that records lack, and the records that lack it where they can be listed. */
export interface Lack {
  readonly id: string;
  readonly text: string;
  readonly to?: { readonly path: string; readonly query: LocationQueryRaw };
}

/** What the records of a subject lack in a period; undefined where nothing tells. */
export function lacksOf(
  { serviceHall, tendering, hotline }: ReconciliationAnswer,
  subject: string,
  period: Period,
): readonly Lack[] | undefined {
  switch (subject) {
    case 'SERVICE_HALL':
      return lacking(serviceHall, { subject, period, counted: 'accepted', metric: 'withoutDue' });
    case 'TENDERING':
      return lacking(tendering, { subject, period, counted: 'count', metric: 'savingExcluded' });
    case 'HOTLINE':
      return lacking(hotline, { subject, period, counted: 'orders', metric: 'withoutDue' });
    default:
      return undefined;
  }
}

interface Looked {
  readonly subject: string;
  readonly period: Period;
  /** What a month without has no records. */
  readonly counted: string;
  /** Which counts the records that lack something. */
  readonly metric: 'withoutDue' | 'savingExcluded';
}

interface LookedAt {
  readonly metrics: {
    readonly withoutDue?: { readonly value: number | null } | null;
    readonly savingExcluded?: { readonly value: number | null } | null;
  };
  readonly table: ColumnsFragment | null;
}

function lacking(slice: LookedAt | null, looked: Looked): readonly Lack[] | undefined {
  if (slice === null) return undefined;
  const { subject, period, counted, metric } = looked;
  // The records don't reach the period: then nothing tells.
  if (numbersOf(slice.table, counted).every((count) => count === null)) return undefined;
  const count = slice.metrics[metric]?.value ?? 0;
  const months = emptyMonths(slice.table, counted, period);
  const show = { kind: 'records', subject, metric } as const;
  const path = boardOf(subjectId(subject));
  const query = writeView({ period, where: {}, show, unreadable: [] });
  return [
    ...(count > 0
      ? [
          {
            id: metric,
            text: text.lacks[metric](formatCount(count)),
            ...(path && { to: { path, query } }),
          },
        ]
      : []),
    ...(months.length > 0 ? [{ id: 'emptyMonths', text: text.lacks.emptyMonths(months) }] : []),
  ];
}

/** The months that the records reach and of which there are none. */
function emptyMonths(
  table: ColumnsFragment | null,
  counted: string,
  period: Period,
): readonly string[] {
  const months = columnOf(table, 'period')?.values ?? [];
  const counts = numbersOf(table, counted);
  return months.flatMap((key, place) => {
    const month = counts[place] === 0 ? readPeriod(String(key)) : undefined;
    return month === undefined ? [] : [shortName(month, period)];
  });
}
