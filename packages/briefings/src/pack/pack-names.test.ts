import { expect, it } from 'vitest';
import { sampleDocument } from '../testing/sample-document.ts';
import { blockName, packName } from './pack-names.ts';

it('names a briefing by its period, later revisions and languages apart', () => {
  const first = sampleDocument({ revision: 1 });
  expect(packName(first)).toBe('briefing-2020-12');
  expect(packName({ ...first, revision: 3, language: 'en' })).toBe('briefing-2020-12-r3-en');
});

it('names one that is narrowed to subjects by them, each choice apart', () => {
  const whole = sampleDocument({ revision: 1 });
  const named = (...narrowedTo: string[]) => packName({ ...whole, narrowedTo });
  expect(named('hotline', 'funds')).toBe('briefing-2020-12-hotline-funds');
  const many = [named('a', 'b', 'c', 'd'), named('a', 'b', 'c', 'e')];
  for (const name of many) expect(name).toMatch(/^briefing-2020-12-4-subjects-[0-9a-f]{6}$/);
  expect(new Set(many).size).toBe(2);
});

it.each([
  [1, 'hotline-on-time', '01-hotline-on-time'],
  [12, 'hotline.worst', '12-hotline-worst'],
  [103, '../../etc/Passwd', '103-etc-passwd'],
  [4, '热线', '04-table'],
  [5, 'x'.repeat(200), `05-${'x'.repeat(60)}`],
])('%i %s is %s', (place, id, name) => {
  expect(blockName(place, id)).toBe(name);
});
