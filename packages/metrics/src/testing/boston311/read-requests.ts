import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { TestOrder } from '../write-records.ts';

/** A service request as an order, and whether its publisher calls it on time. */
export interface BostonRequest {
  readonly order: TestOrder;
  readonly flaggedOnTime: boolean;
}

/** The requests of 2013 or 2014. */
export function readRequests(year: 2013 | 2014): readonly BostonRequest[] {
  const file = fileURLToPath(new URL(`${year}.csv.gz`, import.meta.url));
  const [header = '', ...lines] = gunzipSync(readFileSync(file)).toString().trim().split('\n');
  const names = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    const cell = (name: string) => cells[names.indexOf(name)] ?? '';
    const time = (name: string) =>
      cell(name) ? new Date(`${cell(name).replace(' ', 'T')}+08:00`) : null;
    const receivedAt = time('open_dt');
    if (!receivedAt) throw new Error(`A request without a time: ${line}`);
    return {
      order: {
        unit: cell('department'),
        town: '610902001',
        receivedAt,
        dueAt: time('sla_target_dt'),
        closedAt: time('closed_dt'),
      },
      flaggedOnTime: cell('on_time') === 'ONTIME',
    };
  });
}
