import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AccessError } from '../access-error.ts';
import { checkPassword, isObvious } from './password-rules.ts';

const codeOf = async (password: string, userName = 'zhangsan') => {
  try {
    await checkPassword(password, userName);
    return 'taken';
  } catch (failure) {
    return failure instanceof AccessError ? failure.code : failure;
  }
};

describe('a password', () => {
  it.each([
    ['eleven char', 'PASSWORD_TOO_SHORT'],
    ['一二三四五六七八九十十', 'PASSWORD_TOO_SHORT'],
    ['长'.repeat(129), 'PASSWORD_TOO_LONG'],
    ['1qaz2wsx3edc', 'PASSWORD_COMMON'],
    ['123456789012', 'PASSWORD_COMMON'],
    ['987654321098', 'PASSWORD_COMMON'],
    ['abcabcabcabc', 'PASSWORD_COMMON'],
    ['aaaaaaaaaaaa', 'PASSWORD_COMMON'],
    ['Woaini1314520', 'PASSWORD_COMMON'],
    ['ｗｏａｉｎｉ１３１４５２０', 'PASSWORD_COMMON'],
    ['Hanbinqu@2026', 'PASSWORD_COMMON'],
    ['Administrator1!', 'PASSWORD_COMMON'],
    ['Zhangsan@2026', 'PASSWORD_IS_NAME'],
    ['zhangsanzhangsan', 'PASSWORD_IS_NAME'],
    ['correct horse battery', 'taken'],
    ['河畔七棵老柳树下的绿水壶', 'taken'],
    ['k7#mQ2vX9pLw', 'taken'],
    ['zhangsan likes green kettles', 'taken'],
  ])('%s: %s', async (password, code) => {
    expect(await codeOf(password)).toBe(code);
  });

  it('is taken whatever it is made of, when it is long and random', async () => {
    const random = fc.array(fc.constantFrom(...'abcdefghijkmnpqrstuvwxyz23456789'), {
      minLength: 20,
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(random, async (characters) => {
        fc.pre(new Set(characters).size > 8);
        expect(await codeOf(characters.join(''))).toBe('taken');
      }),
    );
  });
});

it('a secret that nobody chose is not obvious, and one that everybody would is', async () => {
  expect(await isObvious('u3TqkX0yJ5rV9mWc')).toBe(false);
  for (const secret of ['administrator123', 'changemechangeme', '1234567890123456'])
    expect(await isObvious(secret)).toBe(true);
});
