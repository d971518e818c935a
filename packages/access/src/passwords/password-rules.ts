import { AccessError } from '../access-error.ts';
import { OWN_COMMON_PASSWORDS } from './own-common-passwords.ts';

const SHORTEST = 12;
/** More would only cost the server work. */
const LONGEST = 128;
/** A common word with so many digits or signs after it is as common. */
const LONGEST_TAIL = 6;

/**
 * Holds a new password to the rules: long, not on the lists of common ones, not the user name. What
 * characters it has is nobody's business.
 * @throws AccessError
 */
export async function checkPassword(password: string, userName: string): Promise<void> {
  const asked = password.normalize('NFKC').toLowerCase();
  const length = [...asked].length;
  if (length < SHORTEST) throw tooShort();
  if (length > LONGEST) throw tooLong();
  if (isName(asked, userName)) throw isUserName();
  if (isPattern(asked) || (await isCommon(asked))) throw common();
}

/** Whether anybody would try it among the first: for secrets that are not chosen on a page. */
export const isObvious = async (secret: string): Promise<boolean> => {
  const asked = secret.normalize('NFKC').toLowerCase();
  return isPattern(asked) || (await isCommon(asked));
};

function isName(password: string, userName: string): boolean {
  const name = userName.normalize('NFKC').toLowerCase();
  return name.length > 2 && withoutTail(password.replaceAll(name, '')) === '';
}

/** One stretch over and over (abcabcabc), or a run (123456789012, zyxwvutsrqpo). */
function isPattern(password: string): boolean {
  if (/^(.{1,6})\1+.{0,2}$/su.test(password)) return true;
  const codes = [...password].map((character) => character.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, at) => code - (codes[at] ?? 0));
  // 9 is followed by 0, and 0 by 9.
  const isRun = (by: number) => steps.every((step) => step === by || step === by * -9);
  return isRun(1) || isRun(-1);
}

async function isCommon(password: string): Promise<boolean> {
  const list = await commonPasswords();
  const [, again = ''] = /^(.+?)\1+$/su.exec(password) ?? [];
  return [password, withoutTail(password), again].some((part) => part !== '' && list.has(part));
}

function withoutTail(password: string): string {
  const [tail = ''] = /[\d\p{P}\p{S}]+$/u.exec(password) ?? [];
  return tail.length > LONGEST_TAIL ? password : password.slice(0, password.length - tail.length);
}

let known: Promise<ReadonlySet<string>> | undefined;

/** Fifty thousand words, read when the first password is chosen. */
function commonPasswords(): Promise<ReadonlySet<string>> {
  known ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set([...dictionary['passwords-common'], ...OWN_COMMON_PASSWORDS]),
  );
  return known;
}

const tooShort = () =>
  new AccessError('PASSWORD_TOO_SHORT', {
    zh: `密码至少 ${SHORTEST} 个字符，可以是一句好记的话。`,
    en: `A password has at least ${SHORTEST} characters; a sentence that you remember will do.`,
  });

const tooLong = () =>
  new AccessError('PASSWORD_TOO_LONG', {
    zh: `密码最多 ${LONGEST} 个字符，请缩短。`,
    en: `A password has at most ${LONGEST} characters: make it shorter.`,
  });

const isUserName = () =>
  new AccessError('PASSWORD_IS_NAME', {
    zh: '密码不能就是用户名，请另选一个。',
    en: 'The password must not be the user name: choose another.',
  });

const common = () =>
  new AccessError('PASSWORD_COMMON', {
    zh: '这个密码太常见，别人一猜就中，请另选一个，例如几个互不相干的词。',
    en: 'This password is too common, it would be guessed: choose another, such as a few unrelated words.',
  });
