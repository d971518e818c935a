import { describe, expect, it } from 'vitest';
import {
  type Chart,
  gainByVillage,
  onTimeRate,
  processingVolume,
  tenderAmounts,
  theme,
} from '../index.ts';
import { NoRoomError, renderSvg } from './render-svg.ts';

const paper = theme('paper');
const PAYLOAD = '<script>alert("1")</script>';
const figure = (value: number) => ({ value, simulated: true });

const gain = (label: string): Chart =>
  gainByVillage(
    {
      year: 2019,
      villages: [{ label, value: 9000, households: 9 }],
      total: figure(12000),
    },
    paper,
  );
const charts: readonly Chart[] = [
  processingVolume(
    {
      year: 2020,
      months: [
        { key: '2020-01', value: 14200 },
        { key: '2020-02', value: 6110 },
      ],
      base: {
        year: 2019,
        months: [
          { key: '2019-01', value: null },
          { key: '2019-02', value: 11240 },
        ],
      },
      total: figure(20310),
      change: { percent: 80.7 },
    },
    paper,
  ),
  tenderAmounts(
    {
      year: 2020,
      quarters: [{ key: '2020Q1', works: 2e8, procurement: 4e7 }],
      works: figure(2e8),
      procurement: figure(4e7),
      total: figure(2.4e8),
    },
    paper,
  ),
  onTimeRate(
    {
      year: 2020,
      months: [{ key: '2020-01', rate: 0.99, due: 100, onTime: 99 }],
      total: { ...figure(0.99), numerator: '99', denominator: '100' },
    },
    paper,
  ),
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
    const stacked = charts.find(({ id }) => id === 'tender-amounts') ?? gain('三垭村');
    expect(renderSvg(stacked, size)).toContain('<pattern');
  });
  it('refuses a size without room for the plot', () => {
    expect(() => renderSvg(gain('三垭村'), { ...size, height: 100 })).toThrow(NoRoomError);
    expect(() => renderSvg(gain('三垭村'), { ...size, width: Number.NaN })).toThrow(/200 × 120/);
  });
});
