import { COMPOUND_SURNAMES } from './compound-surnames.ts';
import { halfWidth, type SensitiveForm } from './form.ts';

const LONGEST = 50;
const MOST_STARS = 3;
/** What people type for the dot in the names of minorities. */
const DOTS = /[·•・．‧∙⋅᛫.]/g;

/** 张三, 欧阳修远, 买买提·吐尔逊, John Smith. */
function read(text: string): string | undefined {
  const given = halfWidth(text).replace(/\s+/g, ' ');
  const han = /\p{Script=Han}/u.test(given);
  const name = han ? given.replace(/\s/g, '').replace(DOTS, '·') : given;
  const isName = /\p{L}/u.test(name) && !/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{N}]/u.test(name);
  return isName && [...name].length <= LONGEST ? name : undefined;
}

/**
 * The surname, or the first letter of any other name, and stars: 张*, 欧阳**, 买***, J***. Of a name of one
 * character nothing, of a compound surname alone its first. Stars tell of no more than three characters.
 */
function mask(text: string): string {
  const characters = [...text.normalize('NFKC').trim()];
  const isHan = (character: string | undefined) => /^\p{Script=Han}$/u.test(character ?? '');
  const isCompound =
    characters.length > 2 && COMPOUND_SURNAMES.has(characters.slice(0, 2).join(''));
  const shown = characters.slice(0, isCompound ? 2 : Math.min(1, characters.length - 1));
  if (characters.length === 0) return '';
  if (!shown.every((character) => /^\p{L}$/u.test(character))) return '*'.repeat(MOST_STARS);
  const hidden = characters.length - shown.length;
  const stars = characters.every(isHan) ? Math.min(hidden, MOST_STARS) : MOST_STARS;
  return `${shown.join('')}${'*'.repeat(stars)}`;
}

export const personName: SensitiveForm = {
  ...{ read, mask },
  wrong: { zh: '不是姓名', en: 'is no name' },
  fix: {
    zh: `请只填姓名，不带数字和称呼以外的说明，不超过 ${LONGEST} 字`,
    en: `Write the name alone, without digits, at most ${LONGEST} characters`,
  },
};
