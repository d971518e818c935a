import { theme } from '@minxin/charts';
import { expect, it } from 'vitest';
import { sampleChart } from '../testing/sample-document.ts';
import { extraHeight, renderPicture } from './picture.ts';

const paper = theme('paper');
const chart = (name: string) => {
  const block = sampleChart(name);
  if (block.kind !== 'chart') throw new Error(`${name} is no chart.`);
  return block.draw(paper, {});
};
const height = (svg: string) => Number(/^<svg [^>]*height="(\d+)"/.exec(svg)?.[1]);

it('has a margin and grows with the rows of its chart', () => {
  expect(height(renderPicture(chart('time-columns-base'), paper))).toBe(498);
  const long = chart('rank-bars-sixty');
  expect(height(renderPicture(long, paper))).toBe(498 + extraHeight(long, 380));
  expect(extraHeight(long, 380)).toBeGreaterThan(300);
});
it('carries heading and mark', () => {
  const one = chart('time-columns-base');
  const svg = renderPicture(one, paper);
  expect(svg).toContain('>模拟明细<');
  expect(svg).toContain(`>${one.subtitle}<`);
});
