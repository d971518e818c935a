import type { Reach, RowScope } from '@minxin/database';

export type { Reach };

/** The part of a district that someone is responsible for. */
export type Scope = Omit<RowScope, 'districtCode'>;

export const WHOLE_DISTRICT: Scope = { subjects: 'all', towns: 'all', departments: 'all' };

export const reaches = <Name extends string>(reach: Reach<Name>, name: Name): boolean =>
  reach === 'all' || reach.includes(name);
