import { aimText } from '../findings/target.ts';
import type { Language } from '../language.ts';
import { isFew, known } from './known.ts';
import { numberOf } from './numbers.ts';
import type { ProseFigure } from './prose-figure.ts';
import { type Clause, said } from './segment.ts';

/** Whether a figure misses its target; not of one that can't be told, nor of a rate on too few. */
export const isMissed = (figure: ProseFigure): boolean =>
  hasVerdict(figure) && figure.target?.met === false;

/** "未达到 98 % 的目标", "控制在 5 % 的目标以内"; "below the target of 98 %"; undefined where there is no verdict. */
export function targetClause(figure: ProseFigure, language: Language): Clause | undefined {
  const { metric, target, reference } = figure;
  if (target === null || !hasVerdict(figure)) return undefined;
  const text = aimText(target.value, metric.unit, language);
  const aim = numberOf(text, reference, 'TARGET');
  const kind =
    metric.direction === 'HIGHER_IS_BETTER' ? 'LEAST' : target.value === 0 ? 'NONE' : 'MOST';
  const [before, after] = WORDS[language][kind][target.met === true ? 0 : 1];
  // A number that ends in a sign stands off from the word behind it.
  const gap = language === 'zh' && text.endsWith('%') && ' ';
  return said`${before} ${aim}${gap}${after}`;
}

const hasVerdict = (figure: ProseFigure): boolean =>
  figure.target !== null &&
  figure.target.met !== null &&
  figure.metric.direction !== 'NEUTRAL' &&
  known(figure) !== null &&
  !isFew(figure.metric, figure);

/** Around a target that is met, and one that is missed: at least so much, at most so much, none at all. */
const WORDS = {
  zh: {
    LEAST: [
      ['达到', '的目标'],
      ['未达到', '的目标'],
    ],
    MOST: [
      ['控制在', '的目标以内'],
      ['超出', '的目标'],
    ],
    NONE: [
      ['达到', '的目标'],
      ['未达到', '的目标'],
    ],
  },
  en: {
    LEAST: [
      ['meeting the target of', ''],
      ['below the target of', ''],
    ],
    MOST: [
      ['within the target of', ''],
      ['above the target of', ''],
    ],
    NONE: [
      ['meeting the target of', ''],
      ['above the target of', ''],
    ],
  },
} as const;
