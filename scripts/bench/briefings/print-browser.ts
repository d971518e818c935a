import { documentNamed } from '@minxin/briefings/testing';
import { chromium } from 'playwright-core';
import { medianMs } from '../measure.ts';
import { pageOf } from './page-of.ts';
import { watchMemory } from './process-memory.ts';
import { sizeOf } from './size-of.ts';

/** The same briefing as a page that a headless Chromium prints. */
const document = await documentNamed(process.argv[2]);
const html = pageOf(document);

const start = performance.now();
const server = await chromium.launchServer({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const memory = watchMemory(server.process().pid ?? 0);
const browser = await chromium.connect(server.wsEndpoint());
const print = async () => {
  const page = await browser.newPage();
  await page.setContent(html, { waitUntil: 'load' });
  const pdf = await page.pdf({ format: 'A4', outline: true, tagged: true });
  await page.close();
  return pdf;
};
const { byteLength: bytes } = await print();
const cold = performance.now() - start;
const warm = await medianMs(print);
const megabytes = memory.stop();
await browser.close();
await server.close();

process.send?.({ ...sizeOf(document), cold, warm, bytes, megabytes });
process.disconnect?.();
