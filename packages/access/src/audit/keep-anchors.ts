import { type AuditDetails, type Connection, faultText } from '@minxin/database';
import { PROGRAM } from './audit-event.ts';
import { type ChainPlace, recordEvent } from './record-event.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

export interface AnchorOptions {
  readonly connection: Connection;
  readonly districtCode: string;
  /** Puts a line where the database does not reach: the server's log. */
  readonly write: (line: string) => void;
  /** What is told of the start. */
  readonly details?: AuditDetails;
}

export interface KeptAnchors {
  /** Writes the last anchor. */
  stop(): Promise<void>;
}

/**
 * Writes down that the server started and, then, once a day and at the end, where the log ends by then: to the
 * log itself and, as a line of JSON, outside of it. Rows that are cut off the end are missed by that line.
 */
export async function keepAnchors(options: AnchorOptions): Promise<KeptAnchors> {
  const { connection, districtCode, write, details = {} } = options;
  const anchor = async (event: 'started' | 'anchored') => {
    const place = await recordEvent(connection, {
      ...{ districtCode, actor: PROGRAM, event, isSuccess: true },
      details: event === 'started' ? details : {},
    });
    write(anchorLine(districtCode, place, new Date()));
  };
  await anchor('started');
  const daily = setInterval(() => {
    anchor('anchored').catch((failure: unknown) => {
      write(
        JSON.stringify({ audit: 'not anchored', district: districtCode, why: faultText(failure) }),
      );
    });
  }, DAY_MS).unref();
  return {
    async stop() {
      clearInterval(daily);
      await anchor('anchored');
    },
  };
}

/** What `minxin audit verify --anchor SEQUENCE:HASH` is given. */
const anchorLine = (district: string, { sequence, hash }: ChainPlace, at: Date): string =>
  JSON.stringify({
    audit: 'anchor',
    district,
    at: at.toISOString(),
    anchor: `${sequence}:${hash}`,
  });
