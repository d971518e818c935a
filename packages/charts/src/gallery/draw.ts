import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Chart, type ThemeName, theme } from '../index.ts';
import { renderSvg } from '../paper/index.ts';
import { samples } from './samples.ts';

/**
 * Draws every form in its states, to look at: `tsx --conditions=source packages/charts/src/gallery/draw.ts FOLDER`. One SVG
 * for each form, look and width, and an index.html with all of them.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder to draw into, outside of the project.');
mkdirSync(folder, { recursive: true });

interface Look {
  readonly name: ThemeName;
  readonly width: number;
}
const looks: readonly Look[] = [
  { name: 'light', width: 640 },
  { name: 'dark', width: 640 },
  { name: 'paper', width: 640 },
  { name: 'light', width: 342 },
];
const HEIGHT = 300;

const pictures = samples.flatMap(({ name, draw }) =>
  looks.map((look) => {
    const chosen = theme(look.name);
    const chart: Chart = draw(chosen, { width: look.width });
    const height = (chart.height ?? HEIGHT) + 84;
    const svg = renderSvg(chart, { ...look, height, theme: chosen, heading: true });
    const file = `${name}-${look.name}-${look.width}.svg`;
    writeFileSync(join(folder, file), svg);
    return { name, look, file, ground: chosen.palette.surface };
  }),
);

const figures = pictures.map(
  ({ file, ground }) =>
    `<figure style="background:${ground};padding:20px"><img src="${file}" alt="${file}"></figure>`,
);
writeFileSync(
  join(folder, 'index.html'),
  `<!doctype html><meta charset="utf-8"><style>body{display:flex;flex-wrap:wrap;gap:16px;margin:16px;background:#ddd}figure{margin:0}</style>${figures.join('\n')}`,
);
console.log(`${pictures.length} pictures in ${folder}`);
