import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyringOf } from '../keys/keyring.ts';
import { OLDER_TEST_KEY, TEST_KEY, TEST_KEYS } from '../testing/index.ts';
import { blindIndex, blindIndexes, open, seal } from './seal.ts';

const PLACE = { column: 'household_contacts.phone', districtCode: '610902' };
const OTHERS = [
  { ...PLACE, column: 'household_contacts.bank_account' },
  { ...PLACE, districtCode: '610903' },
];

describe('a sealed value', () => {
  it('opens in its place, whatever it says and whichever key of the ring sealed it', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(OLDER_TEST_KEY, TEST_KEY), (clear, key) => {
        const sealed = seal(key, PLACE, clear);
        expect(sealed).toMatch(/^mx1\.[0-9a-z]{8}\.[A-Za-z0-9_-]+$/);
        expect(open(TEST_KEYS, PLACE, sealed)).toBe(Buffer.from(clear).toString());
      }),
    );
  });

  it('is never the same twice', () => {
    const sealed = Array.from({ length: 100 }, () => seal(TEST_KEY, PLACE, '19900000001'));
    expect(new Set(sealed).size).toBe(100);
  });

  it.each(OTHERS)('opens nowhere else: $column in $districtCode', (place) => {
    const sealed = seal(TEST_KEY, PLACE, '19900000001');
    expect(() => open(TEST_KEYS, place, sealed)).toThrow(
      expect.objectContaining({ code: 'SEAL_BROKEN' }),
    );
  });

  it('opens no more once a bit of it is another', () => {
    const sealed = seal(TEST_KEY, PLACE, '19900000001');
    const body = Buffer.from(sealed.slice('mx1.testkey2.'.length), 'base64url');
    for (let at = 0; at < body.length; at += 1) {
      const changed = Buffer.from(body);
      changed[at] = (changed[at] ?? 0) ^ 1;
      const other = `mx1.testkey2.${changed.toString('base64url')}`;
      expect(() => open(TEST_KEYS, PLACE, other)).toThrow(
        expect.objectContaining({ code: 'SEAL_BROKEN' }),
      );
    }
  });

  it.each(['', '19900000001', 'mx1.testkey2.', 'mx1.testkey2.AAAA', 'mx2.testkey2.AAAA'])(
    'is not %j',
    (text) => {
      expect(() => open(TEST_KEYS, PLACE, text)).toThrow(
        expect.objectContaining({ code: 'SEAL_BROKEN' }),
      );
    },
  );

  it('names the key that is missing, and nothing of what it says', () => {
    const sealed = seal(TEST_KEY, PLACE, '19900000001');
    expect(() => open(keyringOf([OLDER_TEST_KEY]), PLACE, sealed)).toThrow(
      expect.objectContaining({
        code: 'KEY_MISSING',
        message: expect.stringMatching(/testkey2(?!.*19900000001)/),
      }),
    );
  });
});

describe('a blind index', () => {
  it('is the same for the same value in one place, and differs in every other', () => {
    const index = blindIndex(TEST_KEY, PLACE, '19900000001');
    expect(blindIndex(TEST_KEY, PLACE, '19900000001')).toBe(index);
    const others = [
      blindIndex(OLDER_TEST_KEY, PLACE, '19900000001'),
      blindIndex(TEST_KEY, PLACE, '19900000002'),
      ...OTHERS.map((place) => blindIndex(TEST_KEY, place, '19900000001')),
    ];
    expect(new Set([index, ...others]).size).toBe(5);
  });

  it('is one for each key while keys are being changed', () => {
    expect(blindIndexes(TEST_KEYS, PLACE, '19900000001')).toEqual(
      [OLDER_TEST_KEY, TEST_KEY].map((key) => blindIndex(key, PLACE, '19900000001')),
    );
  });
});
