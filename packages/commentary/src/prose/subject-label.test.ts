import { expect, test } from 'vitest';
import { ofSubject } from './subject-label.ts';

const named = (label: string, subject: string, language: 'zh' | 'en') =>
  ofSubject({ id: '', label, unit: 'CASE', direction: 'NEUTRAL' }, subject, language).label;

test.each([
  ['热线按期办结率', '12345 热线', 'zh', '12345 热线按期办结率'],
  ['受理量', '政务大厅', 'zh', '政务大厅受理量'],
  ['建设项目', '党建', 'zh', '党建建设项目'],
  ['On-time rate', 'Service hall', 'en', 'On-time rate (service hall)'],
  ['Hotline on-time rate', '12345 hotline', 'en', 'Hotline on-time rate'],
] as const)('"%s" of "%s" (%s) is "%s"', (label, subject, language, name) => {
  expect(named(label, subject, language)).toBe(name);
});
