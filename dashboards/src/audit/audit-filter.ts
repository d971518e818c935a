import type { AuditEventName, AuditWhere } from '@minxin/boards/contract';
import { addDays, type Day, isDay, startOfDay } from '@minxin/calendar';
import type { LocationQuery, LocationQueryRaw } from 'vue-router';

/** All that the address says of what is looked for; what is left out is not narrowed. */
export interface AuditFilter {
  /** The first and the last day, both inclusive. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly event?: AuditEventName | undefined;
  /** A part of a name. */
  readonly actor?: string | undefined;
  readonly objectKind?: string | undefined;
  /** A part of an id. */
  readonly objectId?: string | undefined;
  readonly success?: 'true' | 'false' | undefined;
}

export interface ReadFilter {
  readonly filter: AuditFilter;
  /** What stood in the address and could not be read. */
  readonly unreadable: readonly string[];
}

const LONGEST = 60;

/** @param events those that there are */
export function readFilter(query: LocationQuery, events: readonly AuditEventName[]): ReadFilter {
  const unreadable: string[] = [];
  const read = <Value extends string>(name: string, is: (text: string) => text is Value) => {
    const given = query[name];
    if (typeof given !== 'string' || given === '') return undefined;
    if (is(given)) return given;
    unreadable.push(`${name}=${given.slice(0, LONGEST)}`);
    return undefined;
  };
  const isText = (text: string): text is string => true;
  const filter = {
    from: read('from', (text): text is Day => isDay(text)),
    to: read('to', (text): text is Day => isDay(text)),
    event: read('event', (text): text is AuditEventName => events.some((name) => name === text)),
    actor: read('actor', isText),
    objectKind: read('objectKind', isText),
    objectId: read('objectId', isText),
    success: read('success', (text): text is 'true' | 'false' => /^(true|false)$/.test(text)),
  };
  return { filter, unreadable };
}

/** The query that `readFilter` reads the same from. */
export const writeFilter = (filter: AuditFilter): LocationQueryRaw =>
  Object.fromEntries(
    Object.entries(filter).filter(([, text]) => text !== undefined && text !== ''),
  );

/** The filter as it is asked for. */
export const whereOf = (filter: AuditFilter): AuditWhere => {
  const { from, to, event, actor, objectKind, objectId, success } = filter;
  return {
    ...{ actor, objectKind, objectId },
    ...instantsOf(from, to),
    events: event && [event],
    isSuccess: success && success === 'true',
  };
};

/** Where a file of what is looked for is. */
export function exportAddress(filter: AuditFilter, language: string): string {
  const { from, to, ...others } = filter;
  const query = writeFilter({ ...others, ...instantsOf(from, to) });
  return `/exports/audit.csv?${new URLSearchParams({ ...(query as Record<string, string>), lang: language })}`;
}

/** Days as the instants that they begin at and end before. */
const instantsOf = (from: Day | undefined, to: Day | undefined) => ({
  from: from && startOfDay(from).toISOString(),
  to: to && startOfDay(addDays(to, 1)).toISOString(),
});
