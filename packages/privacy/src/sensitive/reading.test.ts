import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SENSITIVE, type Sensitive } from './sensitive.ts';

describe('what is typed of a person is kept in one form', () => {
  it.each<[Sensitive, string, string | undefined]>([
    ['name', ' 张 三 ', '张三'],
    ['name', '买买提•吐尔逊', '买买提·吐尔逊'],
    ['name', 'John  Smith', 'John Smith'],
    ['name', '张三1', undefined],
    ['name', '', undefined],
    ['name', '？', undefined],
    ['phone', '138-0013-8000', '13800138000'],
    ['phone', '+86 138 0013 8000', '13800138000'],
    ['phone', '１３８００１３８０００', '13800138000'],
    ['phone', '0915 3212345', '0915-3212345'],
    ['phone', '(0915)3212345转12', '0915-3212345-12'],
    ['phone', '010-62345678', '010-62345678'],
    ['phone', '3212345', '3212345'],
    ['phone', '12345', undefined],
    ['phone', '1.38001E+10', undefined],
    ['id_number', '99999919900101001x', undefined],
    ['id_number', '999999 19900101 0016', '999999199001010016'],
    ['id_number', '999999199013010012', undefined],
    ['id_number', '610902900101123', undefined],
    ['bank_account', '6222 0202 0001 2345 678', '6222020200012345678'],
    ['bank_account', '6.22202E+18', undefined],
    ['bank_account', '1234567', undefined],
    ['address', ' 汉滨区　大竹园镇 ', '汉滨区 大竹园镇'],
    ['address', '\u0000', undefined],
  ])('%s %j as %j', (kind, typed, kept) => {
    expect(SENSITIVE[kind].read(typed)).toBe(kept);
  });

  it('which reads as itself', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(SENSITIVE)),
        fc.string({ unit: fc.constantFrom(...'0123456789Xx-张三·. +() 转') }),
        ({ read }, text) => {
          const kept = read(text);
          if (kept !== undefined) expect(read(kept)).toBe(kept);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
