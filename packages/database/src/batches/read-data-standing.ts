import type { Day } from '@minxin/calendar';
import type { Connection } from '../connect.ts';

/** What a question must know of a district's data before it is asked. */
export interface DataStanding {
  readonly version: number;
  /** Facts that were changed by hand since the last batch: the version does not tell of it. */
  readonly touched: readonly string[];
  /** The days that the records of each subject reach. */
  readonly days: Readonly<Record<string, { readonly firstDay: Day; readonly lastDay: Day }>>;
}

/** Reads it all in one statement, which the server has prepared: it is run for every request. */
export async function readDataStanding(
  { sql }: Pick<Connection, 'sql'>,
  districtCode: string,
): Promise<DataStanding> {
  const [row] = await sql<Standing[]>`
    select (select version from data_versions where district_code = ${districtCode}) as version,
      array(select source from touched_days where district_code = ${districtCode}
        union select source from touched_rows where district_code = ${districtCode}
        union select source from touched_batches where district_code = ${districtCode}) as touched,
      (select jsonb_object_agg(subject, jsonb_build_object('firstDay', first_day, 'lastDay', last_day))
        from data_days where district_code = ${districtCode}) as days`;
  return {
    version: Number(row?.version ?? 0),
    touched: row?.touched ?? [],
    days: row?.days ?? {},
  };
}

interface Standing {
  readonly version: number | string | null;
  readonly touched: readonly string[];
  readonly days: DataStanding['days'] | null;
}
