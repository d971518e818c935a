// Minxin's server as it is built and as users run it, so that its memory is its own: nothing that reads
// TypeScript stands beside it. Arguments: the database's address, and how much its answers may take.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, readLimits } from '@minxin/api';
import { connect } from '@minxin/database';

const [, , url = '', answerCacheBytes = ''] = process.argv;
const app = await createServer({
  connection: await connect(url),
  districtCode: '610902',
  filesFolder: await mkdtemp(join(tmpdir(), 'minxin-bench-')),
  fixedToken: 'a-token-for-benches',
  logLevel: 'silent',
  // What it can do is measured, not what one viewer may ask of it.
  limits: readLimits('requestsPerMinute=100000000'),
  ...(answerCacheBytes && { answerCacheBytes: Number(answerCacheBytes) }),
});
await app.listen({ host: '127.0.0.1', port: 0 });
process.on('message', () => process.send?.(process.memoryUsage().rss));
process.send?.(app.server.address().port);
