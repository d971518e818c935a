import { describe, expect, it } from 'vitest';
import { samples } from '../gallery/samples.ts';
import { type Chart, rankBars, theme } from '../index.ts';
import { keyColumns, metric, metricColumn, setting, tableOf } from '../testing/tables.ts';
import { NoRoomError, renderSvg } from './render-svg.ts';

const paper = theme('paper');
const PAYLOAD = '<script>alert("1")</script>';
const gained = metric('gainPerHousehold', '户均增收', 'CNY', 'HIGHER_IS_BETTER');

const gain = (village: string): Chart =>
  rankBars(
    {
      ...setting('gain', '户均增收 9,000 元', '各村户均增收（元）'),
      ...{ metric: gained, by: 'VILLAGE', order: 'LARGEST' },
      table: tableOf(
        ...keyColumns('VILLAGE', '村', [village, '槐树村']),
        metricColumn(gained, [9000, 8000]),
      ),
    },
    paper,
  );
const sample = (name: string): Chart => {
  const found = samples.find((one) => one.name === name);
  if (!found) throw new Error(`The gallery has no ${name}.`);
  return found.draw(paper, {});
};
const charts: readonly Chart[] = [
  sample('time-columns-base'),
  sample('time-columns-stacked'),
  sample('rate-line'),
  gain('三垭村'),
];
const size = { width: 720, height: 360, theme: paper };

/** Every tag closes and every attribute is quoted: what an XML reader asks for. */
function isWellFormed(svg: string): boolean {
  const open: string[] = [];
  for (const [tag, close, name = '', attributes = '', empty] of svg.matchAll(
    /<(\/?)([\w:]+)([^<>]*?)(\/?)>/g,
  )) {
    if (tag === '') return false;
    if (close === '/') {
      if (open.pop() !== name) return false;
    } else {
      if (!/^(\s+[\w:-]+="[^"<]*")*\s*$/.test(attributes)) return false;
      if (empty !== '/') open.push(name);
    }
  }
  return open.length === 0;
}

describe.each(charts.map((chart) => [chart.id, chart] as const))('%s on paper', (id, chart) => {
  const svg = renderSvg(chart, size);

  it('is the same bytes every time', () => {
    renderSvg(gain('别的图'), size);
    expect(renderSvg(chart, size)).toBe(svg);
  });
  it('says in words what it shows', () => {
    expect(svg).toContain(`role="img" aria-labelledby="${id}-title ${id}-desc"`);
    expect(svg).toContain(`<title id="${id}-title">${chart.title}</title>`);
    expect(svg).toContain(`<desc id="${id}-desc">${chart.summary}本图含模拟明细。</desc>`);
  });
  it('is well-formed and needs nothing from elsewhere', () => {
    expect(isWellFormed(svg)).toBe(true);
    expect(svg).not.toMatch(
      /<script|<style|<image|<foreignObject|\son\w+=|(href|src)="(?!#)|url\((?!#)/,
    );
    expect(svg.replace(/xmlns(:xlink)?="[^"]*"/g, '')).not.toMatch(/https?:/);
  });
  it('carries title, subtitle and the mark for made-up detail when asked', () => {
    const headed = renderSvg(chart, { ...size, heading: true });
    const words = [...headed.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    expect(words).toEqual(expect.arrayContaining([chart.title, chart.subtitle, '模拟明细']));
    expect(svg).not.toContain('>模拟明细<');
    expect(isWellFormed(headed)).toBe(true);
  });
});

describe('a chart on paper', () => {
  it('keeps a script in a village name inert', () => {
    const svg = renderSvg(gain(PAYLOAD), { ...size, heading: true });
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
    expect(isWellFormed(svg)).toBe(true);
  });
  it('leaves a name alone that looks like an id of the renderer', () => {
    expect(renderSvg(gain('zr0-c0'), size)).toContain('>zr0-c0<');
  });
  it('tells fills apart without colour', () => {
    expect(renderSvg(sample('time-columns-stacked'), size)).toContain('<pattern');
  });
  it('refuses a size without room for the plot', () => {
    expect(() => renderSvg(gain('三垭村'), { ...size, height: 100 })).toThrow(NoRoomError);
    expect(() => renderSvg(gain('三垭村'), { ...size, width: Number.NaN })).toThrow(/200 × 120/);
  });
});
