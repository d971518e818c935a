import type { Connection, Witness } from '@minxin/database';
import type { OpenAsk } from '../freeze/ask.ts';
import type { SendLetter } from '../mail/letter.ts';

/** Who makes what is due: a process that serves, or a command. */
export interface Worker {
  readonly connection: Connection;
  readonly districtCode: string;
  /** Passed in, so that tests set it forward. */
  readonly now: () => Date;
  readonly openAsk: OpenAsk;
  /** Where the district's own templates lie; without it briefings are dressed as their own. */
  readonly templatesFolder?: string | undefined;
  /** Undefined where no mail server is configured. */
  readonly sendLetter?: SendLetter | undefined;
  readonly witness?: Witness | undefined;
  /** Its name among all that share the database. */
  readonly holder: string;
  /** Aborted when it is to end: what it works on is put back in line. */
  readonly signal: AbortSignal;
  readonly log: (line: string, failure?: unknown) => void;
}
