import { halfWidth, type SensitiveForm, withoutGrouping } from './form.ts';

const MOBILE = /^1[3-9]\d{9}$/;
const LANDLINE = /^(0(?:10|2\d|[3-9]\d{2}))(\d{7,8})$/;
const LOCAL = /^[2-8]\d{6,7}$/;
const EXTENSION = /(?:转|\s*ext\.?\s*|-)(\d{1,6})$/i;

/** A mobile number, or a landline with its area code or without it: 13800138000, 0915-3212345, 0915-3212345-12, 3212345. */
function read(text: string): string | undefined {
  const given = halfWidth(text);
  const digits = withoutGrouping(given)
    .replace(/^(?:\+|00)86(?=[01])/, '')
    .replace(/\.0+$/, '');
  if (MOBILE.test(digits)) return digits;
  if (LOCAL.test(digits)) return digits;
  const landline = LANDLINE.exec(digits.replace(/[()]/g, ''));
  if (landline) return `${landline[1]}-${landline[2]}`;
  const [ending, extension] = EXTENSION.exec(given) ?? [];
  const main = ending === undefined ? undefined : read(given.slice(0, -ending.length));
  return main?.includes('-') && !/-.*-/.test(main) ? `${main}-${extension}` : undefined;
}

/**
 * Of a mobile number the first three and last four digits, 138****5678; of a landline its area code and
 * last two, 0915-*****45; of a number without area code its last two. Of anything else nothing.
 */
function mask(text: string): string {
  if (MOBILE.test(text)) return `${text.slice(0, 3)}****${text.slice(-4)}`;
  const [, area, local] = /^(0\d{2,3})-(\d{7,8})(?:-\d{1,6})?$/.exec(text) ?? [];
  if (area && local) return `${area}-${hiding(local)}`;
  return LOCAL.test(text) ? hiding(text) : '*'.repeat(7);
}

const hiding = (local: string): string => `${'*'.repeat(local.length - 2)}${local.slice(-2)}`;

export const phoneNumber: SensitiveForm = {
  ...{ read, mask },
  wrong: { zh: '不是电话号码', en: 'is no phone number' },
  fix: {
    zh: '请填 11 位手机号，或带区号的固定电话，例如 0915-3212345',
    en: 'Write a mobile number of 11 digits, or a landline with its area code, such as 0915-3212345',
  },
};
