import { writeTogether } from '../files/write-together.ts';
import { wholeFile } from '../pack/file-writer.ts';
import { writePack } from '../pack/write-pack.ts';
import { writePdf } from '../printing/document/write-pdf.ts';
import { writeXlsx } from '../sheets/write-xlsx.ts';
import { largeDocument } from './large-document.ts';
import { smallDocument } from './small-document.ts';

/**
 * Writes a briefing into a folder, in a process of its own; of the large one the PDF and the workbook
 * alone. Tells of each file, and at the end how much memory it held at most.
 */
const [, , folder = '', name = ''] = process.argv;
const pack =
  name === 'large'
    ? writePack(largeDocument(), {}, [wholeFile('pdf', writePdf), wholeFile('xlsx', writeXlsx)])
    : writePack(smallDocument());
await writeTogether(folder, async function* () {
  for await (const file of pack) {
    process.send?.({ file: file.name });
    yield file;
  }
});
process.send?.({ megabytes: process.resourceUsage().maxRSS / 1024 });
process.disconnect?.();
