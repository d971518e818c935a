import { expect, it } from 'vitest';
import { redHeaderOf } from './red-header.ts';

const [issuer, number] = ['汉滨区人民政府办公室文件', '汉政办函〔2021〕3号'];

it('is taken without the spaces around it, and without who signs unless that is said', () => {
  expect(redHeaderOf({ issuer: ` ${issuer} `, number, signatory: ' ' })).toEqual({
    issuer,
    number,
  });
  expect(redHeaderOf({ issuer, number, signatory: '张三' }).signatory).toBe('张三');
});

it.each([
  { issuer, number: ' ' },
  { issuer: null, number },
])('is refused by half: %o', (half) => {
  expect(() => redHeaderOf(half)).toThrow(/缺一不可.*give both/);
});
