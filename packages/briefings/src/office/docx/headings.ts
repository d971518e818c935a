import type { Language } from '@minxin/commentary';
import { HeadingLevel, Paragraph } from 'docx';

const DIGITS = '零一二三四五六七八九';

/** 1 → 一, 12 → 十二, 30 → 三十: as far as headings go. */
export function chineseNumber(n: number): string {
  if (n < 10) return DIGITS[n] ?? '';
  const tens = Math.floor(n / 10);
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${n % 10 === 0 ? '' : (DIGITS[n % 10] ?? '')}`;
}

/** "一、12345 热线". */
export const heading1 = (title: string, place: number, language: Language, first: boolean) =>
  new Paragraph({
    ...{ heading: HeadingLevel.HEADING_1, pageBreakBefore: first },
    text: language === 'zh' ? `${chineseNumber(place)}、${title}` : `${place}. ${title}`,
  });

/** "（一）按期办结率 97.4 %，低于目标". */
export const heading2 = (title: string, place: number, language: Language) =>
  new Paragraph({
    heading: HeadingLevel.HEADING_2,
    text: language === 'zh' ? `（${chineseNumber(place)}）${title}` : `(${place}) ${title}`,
  });
