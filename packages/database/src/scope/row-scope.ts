import type { RecordSubject } from '../subjects.ts';

/** All there is, or what is named. Nothing named is nothing seen. */
export type Reach<Name extends string = string> = 'all' | readonly Name[];

/**
 * The part of a district whose rows a session sees and writes: a record is in it when its subject, its town
 * and its department are. A record of no town lies outside every named town, one of no department
 * outside every named department.
 */
export interface RowScope {
  readonly districtCode: string;
  readonly subjects: Reach<RecordSubject>;
  /** Codes of towns, 9 digits. */
  readonly towns: Reach;
  /** Codes of departments of the service hall and of units of the hotline. */
  readonly departments: Reach;
}

/** Whether it is the district in its whole. */
export const isWhole = ({
  subjects,
  towns,
  departments,
}: Omit<RowScope, 'districtCode'>): boolean =>
  subjects === 'all' && towns === 'all' && departments === 'all';
