import type { Connection, Witness } from '@minxin/database';

/** Who works on the briefings of which district. */
export interface RevisionContext {
  readonly connection: Connection;
  readonly districtCode: string;
  readonly now: Date;
  /** As the sign-in names them. */
  readonly actor: string;
  readonly witness?: Witness | undefined;
}
