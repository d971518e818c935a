import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { UNIT_WORDS } from './unit-words.ts';

const schema = readFileSync(
  new URL('../../../../schema/subjects.generated.graphql', import.meta.url),
  'utf8',
);

/** The values of the API's enum Unit with the Chinese word that describes each. */
function unitsOfTheSchema(): Record<string, string> {
  const body = /enum Unit \{([^}]*)\}/.exec(schema)?.[1] ?? '';
  const values = [...body.matchAll(/"([^"]+)"\s+([A-Z0-9_]+)/g)];
  return Object.fromEntries(values.map(([, word = '', unit = '']) => [unit, word]));
}

it('names every unit of the API as the API does, and no others', () => {
  const named = Object.entries(UNIT_WORDS).map(([unit, [chinese]]) => [unit, chinese]);
  expect(Object.fromEntries(named)).toEqual(unitsOfTheSchema());
  expect(named.length).toBeGreaterThan(20);
});

it('has an English word for one and for many', () => {
  for (const [unit, [, one, many]] of Object.entries(UNIT_WORDS)) {
    expect(`${one} ${many}`, unit).toMatch(/^[\x20-\x7e²]+$/);
  }
});
