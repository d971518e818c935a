import { writePdf } from '@minxin/briefings';
import { documentNamed } from '@minxin/briefings/testing';
import { medianMs } from '../measure.ts';
import { sizeOf } from './size-of.ts';

/** The PDF of a briefing again and again. */
const document = await documentNamed(process.argv[2]);
const start = performance.now();
const pdf = writePdf(document);
const cold = performance.now() - start;
const warm = await medianMs(async () => writePdf(document));
const megabytes = process.resourceUsage().maxRSS / 1024;

process.send?.({ ...sizeOf(document), cold, warm, bytes: pdf.byteLength, megabytes });
process.disconnect?.();
