import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataFile } from '../data-folder.ts';
import { shortName } from '../divisions/short-name.ts';
import { Unreadable } from '../values/unreadable.ts';
import { Directory } from './directory.ts';
import { type DivisionRow, divisionNames } from './division-names.ts';
import { editDistance } from './edit-distance.ts';

const lines = (file: string) =>
  readFileSync(dataFile(`divisions/${file}`), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));
const towns = lines('hanbin_610902_towns.csv').map(
  ([code = '', name = '']): DivisionRow => ({
    ...{ code, level: 'town', parentCode: '610902', name, shortName: name },
  }),
);
const villages = lines('hanbin_610902_villages.csv').map(
  ([code = '', name = '', parentCode = '']): DivisionRow => ({
    ...{ code, level: 'village', parentCode, name, shortName: shortName(name) },
  }),
);
const label = { zh: '镇办与村', en: 'Towns and villages' };
const named = divisionNames([...towns, ...villages]);
const villageNames = new Directory(
  label,
  named.filter(({ within }) => within),
  false,
);
const townNames = new Directory(
  label,
  named.filter(({ within }) => !within),
  false,
);
const all = new Directory(label, named, false);
const code = (found: unknown) => (found instanceof Unreadable ? found.code : found);

describe('a town', () => {
  it.each([
    '大竹园镇',
    '大竹园',
    '610902111',
    '汉滨区大竹园镇',
    '陕西省安康市汉滨区大竹园镇',
    ' 大竹园 镇 ',
  ])('%s is 610902111', (text) => {
    expect(townNames.resolve(text)).toBe('610902111');
  });
  it('is found by its street office too', () => {
    expect(townNames.resolve('老城')).toBe('610902001');
    expect(townNames.resolve('老城街道')).toBe('610902001');
  });
});

describe('a village', () => {
  it.each([
    '粮茶村',
    '粮茶',
    '粮茶村委会',
    '大竹园镇粮茶村',
    '大竹园粮茶',
    '610902111202',
    '汉滨区大竹园镇粮茶村',
  ])('%s is 610902111202', (text) => {
    expect(villageNames.resolve(text)).toBe('610902111202');
  });

  it('whose name repeats is told by its town, and otherwise asked for with all candidates', () => {
    const counts = new Map<string, DivisionRow[]>();
    for (const row of villages) {
      counts.set(row.shortName, [...(counts.get(row.shortName) ?? []), row]);
    }
    const repeated = [...counts.values()].filter((rows) => rows.length > 1);
    expect(repeated).toHaveLength(19);
    for (const rows of repeated) {
      const found = villageNames.resolve(rows[0]?.shortName ?? '');
      expect(code(found)).toBe('AMBIGUOUS_NAME');
      for (const row of rows) {
        expect(found instanceof Unreadable && found.wrong.zh).toContain(row.code);
        const near = rows.filter(({ parentCode }) => parentCode === row.parentCode);
        const told = villageNames.resolve(row.shortName, row.parentCode);
        expect(code(told)).toBe(near.length === 1 ? row.code : 'AMBIGUOUS_NAME');
      }
    }
  });

  it('that is not in the town of its row is unknown there', () => {
    const found = villageNames.resolve('粮茶村', '610902001');
    expect(code(found)).toBe('UNKNOWN_NAME');
    expect(found instanceof Unreadable && found.fix.zh).toContain(
      '粮茶村（大竹园镇） 610902111202',
    );
  });

  it('that nobody knows brings the three most like it', () => {
    const found = villageNames.resolve('粮查村');
    expect(code(found)).toBe('UNKNOWN_NAME');
    expect(found instanceof Unreadable && found.fix.zh.split('，')).toHaveLength(3);
    expect(found instanceof Unreadable && found.fix.zh).toContain('粮茶村');
  });

  it('and a town of one name are told apart by the strictest name', () => {
    expect(all.resolve('大竹园镇')).toBe('610902111');
    expect(all.resolve('大竹园社区')).toBe('610902111002');
    expect(code(all.resolve('大竹园'))).toBe('AMBIGUOUS_NAME');
  });

  it('is itself by its full name in its town, for all of them', () => {
    for (const { code: own, parentCode, name } of villages) {
      const found = villageNames.resolve(name, parentCode);
      expect([own, 'AMBIGUOUS_NAME']).toContain(code(found));
      expect(villageNames.resolve(own)).toBe(own);
    }
  });
});

it('a code that lost its leading zeros is named whole; one that may come in the file is let through', () => {
  const entries = [{ code: '0012', shown: '供水', names: [['供水']] }];
  const closed = new Directory(label, entries, false);
  expect(code(closed.resolve('12'))).toBe('LEADING_ZEROS_LOST');
  expect(code(closed.resolve('0099'))).toBe('UNKNOWN_NAME');
  const open = new Directory(label, entries, true);
  expect(open.resolve('0099')).toBe('0099');
  expect(code(open.resolve('排水'))).toBe('UNKNOWN_NAME');
});

it('a distance is 0 to itself, the same both ways, and never longer than the longer text', () => {
  const text = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const distance = editDistance(a, b);
      expect(distance === 0).toBe(a === b);
      expect(distance).toBe(editDistance(b, a));
      expect(distance).toBeLessThanOrEqual(Math.max([...a].length, [...b].length));
    }),
  );
});
