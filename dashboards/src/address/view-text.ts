import { fieldOf } from '@minxin/boards';
import type { Base, Period } from '@minxin/calendar';
import type { LocationQuery, LocationQueryRaw } from 'vue-router';
import { readPeriod, writePeriod } from './period-text.ts';

/** What a drawer beside the board shows: where a number comes from, or the records behind it. */
export type Shown =
  | { readonly kind: 'passport'; readonly subject: string; readonly metric: string }
  | {
      readonly kind: 'records';
      readonly subject: string;
      /** Left out: all records of the slice. */
      readonly metric?: string;
      readonly part?: RecordPart;
    };

export const RECORD_PARTS = ['WHOLE', 'NUMERATOR', 'MISSED'] as const;
export type RecordPart = (typeof RECORD_PARTS)[number];

/** All that an address says of a board. */
export interface View {
  /** Left out: the latest month that the records reach. */
  readonly period?: Period;
  /** What the period is compared with; left out: a year ago. */
  readonly base?: Base | Period;
  /** Which keys count, by dimension. */
  readonly where: Readonly<Record<string, readonly string[]>>;
  readonly show?: Shown;
  /** What stood in the address and could not be read. */
  readonly unreadable: readonly string[];
}

const WHERE = 'where.';

/** Reads a view from the query of an address; what can't be read is named, and counts as left out. */
export function readView(query: LocationQuery): View {
  const unreadable: string[] = [];
  const read = <Value>(name: string, reader: (text: string) => Value | undefined) => {
    const [text] = textsOf(query[name]);
    if (text === undefined) return undefined;
    const value = reader(text);
    if (value === undefined) unreadable.push(`${name}=${text.slice(0, LONGEST)}`);
    return value;
  };
  const period = read('period', readPeriod);
  const base = read('base', readBase);
  const show = read('show', readShown);
  const where = Object.fromEntries(
    Object.keys(query)
      .filter((name) => name.startsWith(WHERE))
      .map((name) => [dimensionOf(name.slice(WHERE.length)), textsOf(query[name])] as const)
      .filter(([, keys]) => keys.length > 0),
  );
  return {
    ...(period && { period }),
    ...(base && { base }),
    where,
    ...(show && { show }),
    unreadable,
  };
}

/** The query that `readView` reads the same view from. */
export function writeView({ period, base, where, show }: View): LocationQueryRaw {
  return {
    ...(period && { period: writePeriod(period) }),
    ...(base && { base: typeof base === 'string' ? BASES[base] : writePeriod(base) }),
    ...Object.fromEntries(
      Object.entries(where)
        .filter(([, keys]) => keys.length > 0)
        .map(([dimension, keys]) => [WHERE + fieldOf(dimension), [...keys]]),
    ),
    ...(show && { show: writeShown(show) }),
  };
}

/** Nothing readable is longer. */
const LONGEST = 40;

const BASES: Readonly<Record<Base, string>> = { PREVIOUS: 'previous', YEAR_AGO: 'year-ago' };

function readBase(text: string): Base | Period | undefined {
  const [named] = Object.entries(BASES).find(([, word]) => word === text) ?? [];
  return (named as Base | undefined) ?? readPeriod(text);
}

function readShown(text: string): Shown | undefined {
  const [kind, subject, metric, word] = text.split(':');
  if (!subject) return undefined;
  if (kind === 'passport') return metric ? { kind, subject, metric } : undefined;
  if (kind !== 'records') return undefined;
  const part = RECORD_PARTS.find((one) => one.toLowerCase() === word);
  if (word && !part) return undefined;
  return { kind, subject, ...(metric && { metric }), ...(part && { part }) };
}

function writeShown(show: Shown): string {
  const { kind, subject, metric } = show;
  const part = show.kind === 'records' ? show.part?.toLowerCase() : undefined;
  return [kind, subject, metric, part].filter((word) => word !== undefined).join(':');
}

/** categoryGroup → CATEGORY_GROUP. */
const dimensionOf = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

const textsOf = (raw: LocationQuery[string] | undefined): readonly string[] =>
  (Array.isArray(raw) ? raw : [raw]).filter((text): text is string => !!text);
