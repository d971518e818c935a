// Takes a file in as users do, built and in a process of its own, and tells how long it took and how much
// memory. Arguments: the database's address, and the file.
import { connect } from '@minxin/database';
import { importFile } from '@minxin/importing';
import { refreshRollups } from '@minxin/metrics';
import { CATALOGUE } from '@minxin/records';

const [, , url = '', path = ''] = process.argv;
const connection = await connect(url);
const start = performance.now();
const { report, plan } = await importFile(
  {
    ...{ connection, catalogue: CATALOGUE, districtCode: '610902', now: new Date() },
    refresh: refreshRollups,
  },
  { path, name: 'cases' },
  { mode: 'all' },
);
if (report?.status !== 'imported') {
  throw new Error(JSON.stringify([plan.problems, report?.counts, report?.problems.slice(0, 5)]));
}
process.send?.({
  seconds: (performance.now() - start) / 1000,
  megabytes: process.resourceUsage().maxRSS / 1024,
  rows: report.counts.added,
});
await connection.close();
process.disconnect?.();
