import { mkdtemp } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from '@minxin/api';
import { connect } from '@minxin/database';
import { DISTRICT } from './make-cases.ts';
import { answerToParent } from './server-process.ts';

const [, , url = '', answerCacheBytes = ''] = process.argv;
const connection = await connect(url);
const filesFolder = await mkdtemp(join(tmpdir(), 'minxin-bench-'));
const app = await createServer({
  filesFolder,
  ...{ connection, districtCode: DISTRICT, fixedToken: 'a-token-for-benches', logLevel: 'silent' },
  ...(answerCacheBytes && { answerCacheBytes: Number(answerCacheBytes) }),
});
await app.listen({ host: '127.0.0.1', port: 0 });
answerToParent((app.server.address() as AddressInfo).port);
