import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditCodeCheck, isCreditCode } from './credit-code.ts';

const ALPHABET = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
const letters = (count: number) =>
  fc.array(fc.constantFrom(...ALPHABET), { minLength: count, maxLength: count });
const body = fc
  .tuple(letters(2), fc.stringMatching(/^[0-9]{6}$/), letters(9))
  .map(([head, region, rest]) => head.join('') + region + rest.join(''));

describe('a credit code', () => {
  it.each([
    '91110000600037341L',
    '91610902MA00000250',
    // Collectives: N1, N2 and N3.
    ...['N1610902MF0000001', 'N2610902MF0000001', 'N3610902MF0000001'].map(
      (one) => one + creditCodeCheck(one),
    ),
  ])('%s is valid', (code) => {
    expect(isCreditCode(code)).toBe(true);
  });

  it.each([
    ['another check character', '91110000600037341M'],
    ['a digit too few', '9111000060003734L'],
    ['a digit too many', '91110000600037341LL'],
    ['small letters', '91110000600037341l'],
    ['a letter that is not used', '9161090OMA00000250'],
    ['letters in the region', '91A1090260003734L1'],
    ['nothing', ''],
  ])('is not valid with %s', (_, code) => {
    expect(isCreditCode(code)).toBe(false);
  });

  it('shows any one wrong character', () => {
    fc.assert(
      fc.property(body, fc.nat(16), fc.constantFrom(...ALPHABET), (text, place, letter) => {
        const code = text + creditCodeCheck(text);
        const other = code.slice(0, place) + letter + code.slice(place + 1);
        expect(isCreditCode(other)).toBe(other === code);
      }),
    );
  });
});
