import { expect, test } from 'vitest';
import { evidenceText } from './evidence.ts';

const facts = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([name, value]) => ({ name, value }));

test.each([
  ['R003', { days: '14', least: '20' }, '投标期 14 天，不足 20 天'],
  ['R018', { bidders: '1' }, '只有 1 家投标'],
  [
    'R024',
    { share: '0.000300', fence: '0.002466', n: '61' },
    '次低价只比中标价高 0.03 %；同类同年 61 个标段的下界是 0.25 %',
  ],
  [
    'R058',
    { share: '0.412000', fence: '0.2', n: '113' },
    '次低价比中标价高 41.20 %；同类同年 113 个标段的上界是 20.00 %',
  ],
  [
    'R028',
    { bids: '2', prices: '1', amount_fen: '3745297800', suppliers: 'S018, S026' },
    '2 份报价同为 3,745.3 万元：S018, S026',
  ],
  ['R030', { supplier: 'S001', minutes_late: '7' }, '甲公司：迟到 7 分钟，未被拒收'],
  ['R035', { bids: '5', valid: '1' }, '5 份投标，只有中标的有效'],
] as const)('%s says what it rests on', (rule, values, said) => {
  const supplier = rule === 'R030' ? { name: '甲公司' } : null;
  expect(evidenceText({ rule, supplier, evidence: facts(values) }, 'zh')).toBe(said);
});
