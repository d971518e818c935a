import { describe, expect, it } from 'vitest';
import { mixed } from '../frame/colour.ts';
import { renderSvg } from '../paper/index.ts';
import { textWidth } from '../text/measure-text.ts';
import { type Theme, type ThemeName, theme } from '../theme.ts';
import { samples } from './samples.ts';

const looks = (['light', 'dark', 'paper'] as const).flatMap((name) =>
  [640, 342].map((width): [ThemeName, number] => [name, width]),
);

/** The tokens, and the tints of vermilion that tell ages apart. */
function tokens({ palette }: Theme): ReadonlySet<string> {
  const tints = [0.34, 0.67, 1].map((share) => mixed(palette.late, palette.surface, share));
  return new Set([...Object.values(palette), ...tints]);
}

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** Where the level texts of a picture begin and end. */
function boxesOf(svg: string): readonly Box[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].flatMap(
    ([, attributes = '', text = '']) => {
      const at = /translate\((-?[\d.]+) /.exec(attributes)?.[1] ?? 0;
      if (/rotate|matrix/.test(attributes)) return [];
      const shift = Number(/ x="(-?[\d.]+)"/.exec(attributes)?.[1] ?? 0);
      const size = Number(/font-size:([\d.]+)px/.exec(attributes)?.[1] ?? 12);
      const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start';
      const width = textWidth(text, size);
      const x = Number(at) + shift;
      const left = { start: x, middle: x - width / 2, end: x - width }[anchor] ?? x;
      return [{ text, left, right: left + width }];
    },
  );
}

describe.each(samples.map((sample) => [sample.name, sample] as const))('%s', (_, { draw }) => {
  it.each(looks)('is drawn in %s at %i px', (name, width) => {
    const look = theme(name);
    const chart = draw(look, { width });
    const size = { width, height: chart.height ?? 300, theme: look };
    const svg = renderSvg(chart, { ...size, height: Math.max(120, size.height) });
    expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
    // A clip path is black by its nature, and the box of a title or legend has no width.
    const drawn = svg.replace(/<clipPath.*?<\/clipPath>|<path[^>]*stroke-width="0"[^>]*>/gs, '');
    const allowed = tokens(look);
    const colours = [...drawn.matchAll(/(?:fill|stroke)="((?:#|rgb)[^"]+)"/g)].map(
      ([, hex]) => hex,
    );
    expect([...new Set(colours)].filter((hex) => !allowed.has(hex ?? ''))).toEqual([]);
    const boxes = boxesOf(drawn);
    expect(boxes).not.toEqual([]);
    const cut = boxes.filter(({ left, right }) => left < -2 || right > width + 2);
    expect(cut).toEqual([]);
  });
  it('has a twin whose rows are whole and lead somewhere, or say that they do not', () => {
    const { table, marks } = draw(theme('light'), {});
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    expect(marks.length).toBeGreaterThanOrEqual(table.rows.length);
  });
});
