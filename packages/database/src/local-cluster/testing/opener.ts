import { createInterface } from 'node:readline';
import { ClusterError, openLocalCluster } from '../index.ts';

// A process that opens the home it is given, says so in lines of JSON, and stops when its input ends.
const say = (message: object) => console.log(JSON.stringify(message));

async function main(home: string): Promise<void> {
  const log = (line: string) => say({ log: line });
  const cluster = await openLocalCluster({ home, log });
  const { url, startedHere, adopted } = cluster;
  say({ url, startedHere, adopted });
  for await (const _ of createInterface(process.stdin)) break;
  await cluster.stop();
}

main(process.argv[2] ?? '').catch((error: unknown) => {
  if (!(error instanceof ClusterError)) throw error;
  say({ code: error.code, message: error.message });
  process.exitCode = 1;
});
