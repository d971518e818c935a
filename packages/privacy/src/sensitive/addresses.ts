import { halfWidth, type SensitiveForm } from './form.ts';

const LONGEST = 200;
/** A residential quarter (小区, 社区) ends like a district, and is none. */
const UNITS = /^(?:\p{Script=Han}{1,7}?(?:省|自治区|市|(?<![社小园])区|县|镇|乡|街道)){1,4}/u;

function read(text: string): string | undefined {
  const address = halfWidth(text).replace(/\s+/g, ' ');
  const isAddress = address !== '' && !/[\p{Cc}\p{Cs}]/u.test(address);
  return isAddress && address.length <= LONGEST ? address : undefined;
}

/** The names of its province, city, district and town that it begins with, no village, no number: 汉滨区大竹园镇****. */
const mask = (text: string): string => `${UNITS.exec(text)?.[0] ?? ''}****`;

export const address: SensitiveForm = {
  ...{ read, mask },
  wrong: { zh: '不是地址', en: 'is no address' },
  fix: {
    zh: `请填地址，不超过 ${LONGEST} 字`,
    en: `Write an address of at most ${LONGEST} characters`,
  },
};
