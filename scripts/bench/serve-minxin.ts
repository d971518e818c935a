import type { AddressInfo } from 'node:net';
import { createServer } from '@minxin/api';
import { connect } from '@minxin/database';
import { DISTRICT } from './make-cases.ts';
import { answerToParent } from './server-process.ts';

const [, , url = '', answerCacheBytes = ''] = process.argv;
const connection = await connect(url);
const app = await createServer({
  ...{ connection, districtCode: DISTRICT, fixedToken: 'a-token-for-benches', logLevel: 'silent' },
  ...(answerCacheBytes && { answerCacheBytes: Number(answerCacheBytes) }),
});
await app.listen({ host: '127.0.0.1', port: 0 });
answerToParent((app.server.address() as AddressInfo).port);
