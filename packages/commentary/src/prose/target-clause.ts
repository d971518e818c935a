import { aimText } from '../findings/target.ts';
import type { Language } from '../language.ts';
import type { FrozenFigure } from './frozen-figure.ts';
import { isFew, known } from './known.ts';
import { numberOf } from './numbers.ts';
import { type Clause, said } from './segment.ts';

/** Whether a figure misses its target; not of one that can't be told, nor of a rate on too few. */
export const isMissed = (figure: FrozenFigure): boolean =>
  hasVerdict(figure) && figure.target?.met === false;

/** "未达到 98 % 的目标", "控制在 5 % 的目标以内"; "below the target of 98 %"; undefined where there is no verdict. */
export function targetClause(figure: FrozenFigure, language: Language): Clause | undefined {
  const { metric, target, reference } = figure;
  if (target === null || !hasVerdict(figure)) return undefined;
  const aim = numberOf(aimText(target.value, metric.unit, language), reference, 'TARGET');
  const least = metric.direction === 'HIGHER_IS_BETTER';
  const [before, after] = WORDS[language][least ? 'least' : 'most'][target.met === true ? 0 : 1];
  return said`${before} ${aim}${after}`;
}

const hasVerdict = (figure: FrozenFigure): boolean =>
  figure.target !== null &&
  figure.target.met !== null &&
  figure.metric.direction !== 'NEUTRAL' &&
  known(figure) !== null &&
  !isFew(figure.metric, figure);

/** Around a target that is met, and one that is missed. */
const WORDS = {
  zh: {
    least: [
      ['达到', ' 的目标'],
      ['未达到', ' 的目标'],
    ],
    most: [
      ['控制在', ' 的目标以内'],
      ['超出', ' 的目标'],
    ],
  },
  en: {
    least: [
      ['meeting the target of', ''],
      ['below the target of', ''],
    ],
    most: [
      ['within the target of', ''],
      ['above the target of', ''],
    ],
  },
} as const;
