import { describe, expect, it } from 'vitest';
import { typeNames } from '../sdl/names.ts';
import { RECORD_KINDS } from '../subjects/index.ts';
import { placesRecords } from '../subjects/places.ts';
import { Catalogue } from './catalogue.ts';
import { columnsOf } from './column.ts';

const [division] = placesRecords;
if (!division) throw new Error('There are no places.');

describe('the catalogue of records', () => {
  it('holds every kind once, and every reference leads to one of them', () => {
    const catalogue = new Catalogue(RECORD_KINDS);
    for (const { from, to } of catalogue.references) {
      expect(catalogue.kinds).toContain(from);
      expect(catalogue.kinds).toContain(to);
    }
  });

  it('makes no GraphQL type twice', () => {
    const names = RECORD_KINDS.flatMap(typeNames);
    expect(names.filter((name, position) => names.indexOf(name) !== position)).toEqual([]);
  });

  it.each(RECORD_KINDS.map((kind) => [kind.type, kind] as const))(
    '%s is named in both languages, and so is every field and every value of a list',
    (_, kind) => {
      for (const { label, labelEn } of [kind, ...Object.values(kind.fields)]) {
        expect(label).toMatch(/[一-鿿]/);
        expect(labelEn).toMatch(/^[\x20-\x7e–²]+$/);
      }
      for (const { column, field, type } of columnsOf(kind)) {
        if (type !== 'enum') continue;
        expect(Object.keys(field.values ?? {}).sort(), column.name).toEqual(
          [...(column.enumValues ?? [])].sort(),
        );
      }
    },
  );

  it.each([
    ['a type that is named twice', [division, division], /type Division is named twice/],
    [
      'a list that is named twice',
      [division, { ...division, type: 'Other' }],
      /list divisions is named twice/,
    ],
  ])('refuses %s', (_, kinds, message) => {
    expect(() => new Catalogue(kinds)).toThrow(message);
  });
});
