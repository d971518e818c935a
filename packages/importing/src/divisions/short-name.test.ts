import { expect, test } from 'vitest';
import { shortName } from './short-name.ts';

test.each([
  ['七堰社区居委会', '七堰社区'],
  ['槐树村委会', '槐树村'],
  ['中心村村民委员会', '中心村村'],
  ['联合村委会大', '联合村'],
  ['陈家营村委会（大）', '陈家营村'],
  ['大竹园镇', '大竹园镇'],
  ['老城街道', '老城街道'],
])('%s is called %s', (name, short) => {
  expect(shortName(name)).toBe(short);
});
