import { expect, test } from 'vitest';
import { fileOf } from '../../testing/read-source.ts';
import { readJson } from './read-json.ts';

test('a value is read with or without a byte order mark', async () => {
  expect(await readJson(await fileOf('\uFEFF{"a": [1]}'), 'a.json')).toEqual({ a: [1] });
  expect(await readJson(await fileOf('"文"'), 'a.json')).toBe('文');
});

test('broken JSON is refused with its line, in both languages', async () => {
  await expect(readJson(await fileOf('{\n"a": 1,\n}'), 'a.json')).rejects.toMatchObject({
    code: 'MALFORMED_JSON',
    row: 3,
    message: expect.stringContaining('a.json, row 3: this is no complete JSON'),
    messageZh: expect.stringContaining('不是完整的 JSON'),
  });
});

test('a file larger than what is read whole is refused before it is read', async () => {
  await expect(readJson(await fileOf('[1, 2, 3]'), 'a.json', 8)).rejects.toMatchObject({
    code: 'TOO_LARGE',
  });
});
