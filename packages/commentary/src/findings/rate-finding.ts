import type { Finding } from '../finding.ts';
import { compared } from './compared.ts';
import { type PartWords, type Telling, tellable } from './figures.ts';
import { gapsNote } from './gaps.ts';
import { absence, LEVEL_WORDS, tooFew } from './level.ts';
import { allMet, missedNote, partsNote } from './rate-parts.ts';
import { joined, sentences, title } from './sentence.ts';
import { endPhrase, standing } from './standing.ts';
import { targetNote } from './target.ts';
import { type Periods, toldPeriod } from './told-period.ts';
import { toldValue } from './told-value.ts';
import { wholeNote } from './whole-note.ts';

export interface RateInput extends Telling, Periods {
  /** A ratio as the values are. */
  readonly target?: number;
  /** What its parts are called; without, they are told as "1,175 / 1,206". */
  readonly parts?: PartWords;
}

/**
 * What a rate over time says: the level of the told period, its change in percentage points, a target
 * missed, a new low, what was missed. The summary has the parts, the target, the lowest and the whole.
 */
export function rateFinding(input: RateInput): Finding {
  const { metric, language, figures, target, parts } = input;
  const told = toldPeriod(input, language);
  const { figure, place } = told;
  const words = LEVEL_WORDS[language];
  // A rate is read for its worse end.
  const worse = metric.direction === 'LOWER_IS_BETTER' ? 'HIGHEST' : 'LOWEST';
  const ends = [endPhrase(metric, figures, told, worse, language, true), gapsNote(told, language)];
  const absent = absence(metric.label, figure, told, language);
  if (absent !== undefined) {
    const reason = figure.suppressed === true ? words.whyWithheld : undefined;
    return { title: absent, summary: sentences(language, [reason], ends) };
  }
  const value = tellable(figure) ?? 0;
  const text = toldValue(metric, value, language);
  const level = words.level(metric.label, told, text);
  const full = words.level(metric.label, told.full, text);
  const small = tooFew(metric, figure, language);
  const incomplete = told.partial ? words.incomplete : undefined;
  const { base, previous } = compared(metric, input, told, language);
  const aim = small === undefined ? targetNote(metric, value, target, language) : undefined;
  const whole = place === undefined ? undefined : wholeNote(metric, input, language);
  return {
    title: title(
      language,
      [level, small, incomplete],
      [
        allMet(figure, parts, language),
        previous ?? base,
        aim?.missed === true ? aim.text : undefined,
        standing(metric, figures, told, language),
        missedNote(figure, parts, language),
      ],
    ),
    summary: sentences(
      language,
      [
        joined(language, full, small, incomplete, previous, base),
        partsNote(figure, parts, language),
        aim?.text,
      ],
      ends,
      [whole],
    ),
  };
}
