import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { programEnv } from '../../bootstrap.mjs';
import { ratio } from '../measure.ts';
import { freezeMonth } from './freeze-month.ts';

/** What a child tells of one document. */
export interface Printed {
  readonly charts: number;
  readonly rows: number;
  /** The first PDF of a process, and the median of those after it, in ms. */
  readonly cold: number;
  readonly warm: number;
  readonly bytes: number;
  /** The most that was held at once, in MB, over all processes that it took. */
  readonly megabytes: number;
}

/** What a child tells of a whole pack; a browser makes none. */
export interface Packed {
  readonly files: number;
  readonly ms: number;
  readonly megabytes: number;
}

/** What a small server has for a briefing beside everything else. */
const MOST_MEGABYTES = 500;

/**
 * A small briefing, one of ten sections, and where DATABASE_URL names the made-up detail that of 2019-12, as
 * PDF and as the whole pack (PDF, PPTX, DOCX, XLSX, PNG, SVG, CSV, zip), beside the same charts and tables
 * printed by a headless Chromium. The browser is given the charts as they were drawn; ours draws them too.
 */
export async function benchBriefings(say: (line: string) => void) {
  const results = [];
  const month = await freezeMonth();
  const named = [
    ['sample', 'sample'],
    ['large', 'large'],
    ...(month ? [['2019-12', month.path] as const] : []),
  ] as const;
  for (const [name, document] of named) {
    const minxin = await measured<Printed>('print-minxin.ts', document);
    const browser = await measured<Printed>('print-browser.ts', document);
    const pack = await measured<Packed>('write-pack.mjs', document);
    const times = (kind: 'cold' | 'warm') =>
      `${kind} ${minxin[kind].toFixed(0)} against ${browser[kind].toFixed(0)} ms, ${ratio(minxin[kind], browser[kind])}`;
    say(
      `${name} (${minxin.charts} charts, ${minxin.rows} rows): PDF ${times('cold')}; ${times('warm')}; at most ${minxin.megabytes.toFixed(0)} against ${browser.megabytes.toFixed(0)} MB`,
    );
    say(
      `${name}: the whole pack of ${pack.files} files ${(pack.ms / 1000).toFixed(1)} s against ${(browser.cold / 1000).toFixed(1)} s for its pages alone, ${ratio(pack.ms, browser.cold)}; at most ${pack.megabytes.toFixed(0)} of ${MOST_MEGABYTES} MB`,
    );
    results.push({ name, minxin, browser, pack });
  }
  await month?.remove();
  return results;
}

function measured<Told>(file: string, name: string): Promise<Told> {
  // What was built runs as `npm start` has it.
  const built = { execArgv: [], env: programEnv };
  const options = file.endsWith('.mjs') ? built : {};
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), [name], options);
  return new Promise((resolve, reject) => {
    child.once('message', (told) => resolve(told as Told));
    child.once('exit', (status) => reject(new Error(`${file} ended with status ${status}.`)));
  });
}
