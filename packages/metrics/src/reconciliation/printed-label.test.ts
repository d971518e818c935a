import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { printedLabel } from './printed-label.ts';

const file = new URL('../../../importing/data/published/hanbin-2019.csv', import.meta.url);

it('names every figure that ships with Minxin in both languages', () => {
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  expect(lines).toHaveLength(48);
  for (const line of lines) {
    const [, subject = '', metric = ''] = line.split(',');
    expect(printedLabel({ subject, metric }, 'zh')).toMatch(/[一-鿿]/);
    expect(printedLabel({ subject, metric }, 'en')).toMatch(/^[A-Z][\x20-\x7e]+$/);
  }
  expect(printedLabel({ subject: 'hotline', metric: 'new_metric' }, 'zh')).toBe('new_metric');
});
