import { writeTogether } from '../files/write-together.ts';
import { writePack } from '../pack/write-pack.ts';
import { largeDocument } from './large-document.ts';

/** Writes a large briefing into a folder, in a process of its own: tells of each file, and at the end how much memory it held at most. */
const [, , folder = ''] = process.argv;
await writeTogether(folder, async function* () {
  for await (const file of writePack(largeDocument())) {
    process.send?.({ file: file.name });
    yield file;
  }
});
process.send?.({ megabytes: process.resourceUsage().maxRSS / 1024 });
process.disconnect?.();
