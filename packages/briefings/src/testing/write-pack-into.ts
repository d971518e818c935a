import { writeTogether } from '../files/write-together.ts';
import { WRITERS, writePack } from '../pack/write-pack.ts';
import { largeDocument } from './large-document.ts';
import { sampleDocument } from './sample-document.ts';

/**
 * Writes a briefing into a folder, in a process of its own; of the large one the PDF and the workbook
 * alone. Tells of each file, and at the end how much memory it held at most.
 */
const [, , folder = '', name = ''] = process.argv;
const pack =
  name === 'large' ? writePack(largeDocument(), WRITERS.slice(0, 2)) : writePack(sampleDocument());
await writeTogether(folder, async function* () {
  for await (const file of pack) {
    process.send?.({ file: file.name });
    yield file;
  }
});
process.send?.({ megabytes: process.resourceUsage().maxRSS / 1024 });
process.disconnect?.();
