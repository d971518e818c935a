import type { RecordSubject } from '@minxin/database';

/** All there is, or what is named. Nothing named is nothing seen. */
export type Reach<Name extends string = string> = 'all' | readonly Name[];

/**
 * The part of a district that someone is responsible for: a record is in it when its subject, its town
 * and its department are. A record of no town lies outside every named town, one of no department
 * outside every named department.
 */
export interface Scope {
  readonly subjects: Reach<RecordSubject>;
  /** Codes of towns, 9 digits. */
  readonly towns: Reach;
  /** Codes of departments of the service hall and of units of the hotline. */
  readonly departments: Reach;
}

export const WHOLE_DISTRICT: Scope = { subjects: 'all', towns: 'all', departments: 'all' };

export const reaches = <Name extends string>(reach: Reach<Name>, name: Name): boolean =>
  reach === 'all' || reach.includes(name);
