import { expect, it } from 'vitest';
import { issueOfYear } from '../testing/values.ts';
import { asOfText, documentDate } from './as-of.ts';

const issue = issueOfYear(2020);
const reach = (subject: string, day: string | null, yearly = false) => ({ subject, day, yearly });

it('says once how far all subjects reach', () => {
  const all = [reach('大厅', '2020-12-31'), reach('热线', '2020-12-31'), reach('农户', null, true)];
  expect(asOfText({ issue, reach: all })).toBe('数据截至 2020年12月31日');
});
it('says it of each where they differ', () => {
  const all = [reach('大厅', '2020-12-31'), reach('热线', '2020-11-30'), reach('招投标', null)];
  expect(asOfText({ issue, reach: all })).toBe(
    '数据截至 大厅 2020年12月31日，热线 2020年11月30日，招投标 无数据',
  );
  expect(documentDate({ reach: all })).toEqual({ year: 2020, month: 12, day: 31 });
});
it('has no date without data', () => {
  expect(documentDate({ reach: [reach('大厅', null)] })).toBeNull();
});
