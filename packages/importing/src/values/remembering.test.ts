import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { remembering } from './remembering.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

test('a text that was seen is not parsed again', () => {
  let parsed = 0;
  const parse = remembering((text) => {
    parsed += 1;
    return text.trim();
  });
  expect([' a', 'b', ' a', ' a'].map(parse)).toEqual(['a', 'b', 'a', 'a']);
  expect(parsed).toBe(2);
});

test('a column that hardly repeats itself is parsed text by text', () => {
  let parsed = 0;
  const parse = remembering((text) => {
    parsed += 1;
    return text;
  });
  for (let n = 0; n < 3000; n += 1) parse(`text ${n}`);
  for (let n = 0; n < 10; n += 1) parse('text 7');
  expect(parsed).toBe(3010);
});

test('what is remembered does not hold the piece that it was cut from', () => {
  const parse = remembering((text) => text);
  const MIB = 1024 ** 2;
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let n = 0; n < 300; n += 1) {
    const piece = `2019-12-31 23:59:59,${n} ${'x'.repeat(MIB)}`.replaceAll('y', '');
    parse(piece.slice(0, 40));
  }
  collect();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(50 * MIB);
});
