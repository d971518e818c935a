import { writePack, writePdf, zipFiles } from '@minxin/briefings';
import { medianMs } from '../measure.ts';
import { documentNamed, sizeOf } from './documents.ts';

/** The PDF of a briefing again and again, then its whole pack as one zip. */
const document = await documentNamed(process.argv[2]);
const peak = () => process.resourceUsage().maxRSS / 1024;

let start = performance.now();
const pdf = writePdf(document);
const cold = performance.now() - start;
const warm = await medianMs(async () => writePdf(document));
const megabytes = peak();

start = performance.now();
let files = 0;
const counted = async function* () {
  for await (const file of writePack(document)) {
    files += 1;
    yield file;
  }
};
for await (const _ of zipFiles(counted(), document.frozenOn));
const pack = { files, ms: performance.now() - start, megabytes: peak() };

process.send?.({ ...sizeOf(document), cold, warm, bytes: pdf.byteLength, megabytes, pack });
process.disconnect?.();
