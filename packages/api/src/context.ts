import type { Viewer } from '@minxin/access';
import type { OpenAsk } from '@minxin/briefings';
import type { Language } from '@minxin/commentary';
import type { Connection, Witness } from '@minxin/database';
import type { SliceContext } from '@minxin/metrics';
import type { RecordLoaders } from '@minxin/records';
import type { RequestAccess } from './access/request-access.ts';
import type { ClockUse } from './answers/answer-clock.ts';
import type { ChainWatch } from './audit/chain-watch.ts';
import type { ImportDesk } from './imports/import-desk.ts';
import type { Unmaskings } from './privacy/unmaskings.ts';

/** What a resolver may use: the database and clock of this request, and the district it serves. */
export interface Context extends SliceContext {
  readonly connection: Connection;
  /** Told of every as-of, so that it is known how long the answer holds. */
  readonly clock: ClockUse;
  readonly requestId: string;
  readonly language: Language;
  readonly viewer: Viewer;
  /** How the viewer came in. */
  readonly access: RequestAccess;
  /** As batches and revisions name the viewer. */
  readonly actor: string;
  /** Writes down what is done, in the transaction that does it. */
  readonly witness: Witness;
  readonly desk: ImportDesk;
  /** Whether the audit log is whole. */
  readonly chain: ChainWatch;
  readonly unmaskings: Unmaskings;
  /** Where the district's templates of the briefing lie; undefined where it has no place for them. */
  readonly templatesFolder: string | undefined;
  /** How a briefing asks what boards ask. */
  readonly openAsk: OpenAsk;
  readonly loaders: RecordLoaders;
}
