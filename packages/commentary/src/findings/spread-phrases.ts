import type { Language } from '../language.ts';
import { formatPercent } from '../numbers/number-style.ts';
import type { KeyFigure } from './figures.ts';
import { countOf } from './owners.ts';

const TENTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 0.8 → "八成", "80 %". */
function partText(part: number, language: Language): string {
  const tenths = TENTHS[Math.round(part * 10) - 1];
  const round = Math.abs(part * 10 - Math.round(part * 10)) < 1e-9;
  return language === 'zh' && round && tenths !== undefined
    ? `${tenths}成`
    : formatPercent(part, 0);
}

function whoOf(figures: readonly KeyFigure[], owner: string, language: Language): string {
  const [only, ...others] = figures;
  return only === undefined || others.length > 0
    ? countOf(figures.length, owner, language)
    : only.label;
}

/** "2 个村为负", "三垭为负"; "2 villages below zero"; undefined of none. */
export function belowZero(
  losers: readonly KeyFigure[],
  owner: string,
  language: Language,
): string | undefined {
  if (losers.length === 0) return undefined;
  const who = whoOf(losers, owner, language);
  return language === 'zh' ? `${who}为负` : `${who} below zero`;
}

/** "2 个村不足平均的八成"; "2 villages below 80 % of the average". */
export function behindMean(
  slow: readonly KeyFigure[],
  part: number,
  owner: string,
  language: Language,
): string {
  const who = whoOf(slow, owner, language);
  const mark = partText(part, language);
  return language === 'zh' ? `${who}不足平均的${mark}` : `${who} below ${mark} of the average`;
}

/** "各村都在平均的八成以上"; "every village at 80 % of the average or above". */
export function nobodyBehind(part: number, owner: string, language: Language): string {
  const mark = partText(part, language);
  return language === 'zh'
    ? `各${owner}都在平均的${mark}以上`
    : `every ${owner} at ${mark} of the average or above`;
}
