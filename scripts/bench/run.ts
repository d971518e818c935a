import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { benchBriefings } from './briefings/bench-briefings.ts';
import { benchCases } from './cases.ts';
import { benchPages } from './pages/bench-pages.ts';
import { benchWall } from './pages/bench-wall.ts';

/**
 * `pnpm bench [--only cases|pages|wall|briefings] [--rows 1000000,10000000] [--keep FOLDER] [--turns 500] [--json FILE]`:
 * what the server does with so many cases, what the pages of the built dashboards take on a slow machine,
 * whether the wall grows over so many turns, and what a briefing takes beside a browser that prints it.
 * With `--keep` the loaded cases stay there for the next run.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    rows: { type: 'string', default: '1000000,10000000' },
    keep: { type: 'string' },
    turns: { type: 'string', default: '500' },
    json: { type: 'string' },
  },
});
const say = (line: string) => console.log(line);
const sizes = values.rows.split(',').map(Number);
if (sizes.some((size, s) => !Number.isInteger(size) || size <= (sizes[s - 1] ?? 0))) {
  throw new Error(`--rows ${values.rows}: write rising numbers of rows, such as 1000000,10000000.`);
}
const turns = Number(values.turns);
if (!Number.isInteger(turns) || turns < 100) {
  throw new Error(`--turns ${values.turns}: write a whole number from 100.`);
}
const PARTS = {
  cases: () => benchCases({ sizes, keep: values.keep, say }),
  pages: () => benchPages(say),
  wall: () => benchWall(turns, say),
  briefings: () => benchBriefings(say),
};
const names = Object.keys(PARTS) as (keyof typeof PARTS)[];
const asked = names.filter((name) => (values.only ?? name) === name);
if (asked.length === 0) {
  throw new Error(`--only ${values.only}: write one of ${names.join(', ')}.`);
}

say(`${cpus().length} cores, Node ${process.version}`);
const measured: Record<string, unknown> = {};
for (const name of asked) measured[name] = await PARTS[name]();
if (values.json) await writeFile(values.json, JSON.stringify(measured, null, 2));
