import type { EventFilter } from '@minxin/access';
import type { Language } from '@minxin/commentary';
import { AUDIT_EVENTS } from '@minxin/database';
import type { Parameters } from '../exports/parameters.ts';
import { badParameter } from '../exports/refusals.ts';
import { readInstant } from '../resolvers/scalars.ts';

const KNOWN = ['from', 'to', 'event', 'actor', 'objectKind', 'objectId', 'success', 'lang'];

/**
 * Reads what of the log is asked for by an address: `from` and `to` (instants), `event` (may be repeated),
 * `actor`, `objectKind`, `objectId`, `success` (true, false); and `lang`.
 * @throws HttpRefusal BAD_PARAMETER
 */
export function filterIn(
  query: unknown,
  accepted: Language,
): { readonly filter: EventFilter; readonly language: Language } {
  const parameters = query as Parameters;
  for (const name of Object.keys(parameters)) {
    if (!KNOWN.includes(name)) throw badParameter(name, KNOWN);
  }
  const one = (name: string) => {
    const given = parameters[name];
    if (given === undefined || typeof given === 'string') return given;
    throw badParameter(name, ['1']);
  };
  const choice = <Choice extends string>(name: string, valid: readonly Choice[]) => {
    const given = one(name);
    const found = valid.find((value) => value === given);
    if (given !== undefined && found === undefined) throw badParameter(name, valid);
    return found;
  };
  const instant = (name: string) => {
    const given = one(name);
    return given === undefined ? undefined : readInstant(given);
  };
  const success = choice('success', ['true', 'false']);
  return {
    language: choice('lang', ['zh', 'en']) ?? accepted,
    filter: {
      ...{ from: instant('from'), to: instant('to'), events: eventsIn(parameters.event) },
      ...{ actor: one('actor'), objectKind: one('objectKind'), objectId: one('objectId') },
      isSuccess: success === undefined ? undefined : success === 'true',
    },
  };
}

function eventsIn(given: Parameters[string]): EventFilter['events'] {
  if (given === undefined) return undefined;
  return (typeof given === 'string' ? [given] : given).map((name) => {
    const found = AUDIT_EVENTS.find((event) => event === name.toLowerCase());
    if (found) return found;
    throw badParameter('event', AUDIT_EVENTS);
  });
}
