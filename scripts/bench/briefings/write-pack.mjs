// Writes the whole pack of a briefing as one zip, once, built and in a process of its own, as users do.
import { writePack, zipFiles } from '@minxin/briefings';
import { documentNamed } from '@minxin/briefings/testing';

const document = await documentNamed(process.argv[2]);
const start = performance.now();
let files = 0;
const counted = async function* () {
  for await (const file of writePack(document)) {
    files += 1;
    yield file;
  }
};
for await (const _ of zipFiles(counted(), document.frozenOn));
const megabytes = process.resourceUsage().maxRSS / 1024;

process.send?.({ files, ms: performance.now() - start, megabytes });
process.disconnect?.();
