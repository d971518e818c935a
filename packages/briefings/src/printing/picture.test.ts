import { gainByVillage, theme } from '@minxin/charts';
import { expect, it } from 'vitest';
import { renderPicture } from './picture.ts';

const paper = theme('paper');
const chart = (villages: number) =>
  gainByVillage(
    {
      year: 2019,
      villages: Array.from({ length: villages }, (_, v) => ({
        label: `村 ${v}`,
        value: 9000 + v,
        households: 9,
      })),
      total: { value: 9000, simulated: true },
    },
    paper,
  );
const height = (svg: string) => Number(/^<svg [^>]*height="(\d+)"/.exec(svg)?.[1]);

it('has a margin and grows with the rows of its chart', () => {
  expect(height(renderPicture(chart(9), paper))).toBe(498);
  const [twenty, thirty] = [20, 30].map((rows) => height(renderPicture(chart(rows), paper)));
  expect(twenty).toBeGreaterThan(498);
  expect(Number(thirty) - Number(twenty)).toBe(10 * 27);
});
it('carries heading and mark', () => {
  const svg = renderPicture(chart(9), paper);
  expect(svg).toContain('>模拟明细<');
  expect(svg).toContain('>2019 年各村户均增收（元）<');
});
