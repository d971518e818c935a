import { describe, expect, test } from 'vitest';
import { detectDelimiter } from './delimiter.ts';

describe('the delimiter is', () => {
  test.each([
    ['a comma', 'a,b\n1,2\n', ','],
    ['a tab, with commas in the cells', 'a\tb\n1,5\t2\n3,5\t4\n', '\t'],
    ['a semicolon, with decimal commas', 'a;b;c\n1,5;2;3\n2,5;3;4\n', ';'],
    ['a bar', 'a|b\n1|2\n', '|'],
    ['a comma, with semicolons in quotes', 'a,b\n"1;2;3",4\n"5;6;7",8\n', ','],
    ['a tab below a title', '2019年度台账，共3项\n镇\t村\n关庙镇\t新民村\n老城\t一村\n', '\t'],
    ['a comma where there is but one column', 'a\n1\n2\n', ','],
    ['the one that is declared', 'sep=;\na,b;c,d\n', ';'],
  ])('%s', (_case, text, delimiter) => {
    expect(detectDelimiter(text, true)).toBe(delimiter);
  });
});
