import type { Finding } from '../finding.ts';
import type { Language } from '../language.ts';
import { compared } from './compared.ts';
import { type Telling, tellable } from './figures.ts';
import { gapsNote } from './gaps.ts';
import { absence, LEVEL_WORDS } from './level.ts';
import { joined, sentences, title } from './sentence.ts';
import { endPhrase, standing } from './standing.ts';
import { type Periods, type Told, toldPeriod } from './told-period.ts';
import { exactValue, toldValue } from './told-value.ts';
import { wholeNote } from './whole-note.ts';

export interface SeriesInput extends Telling, Periods {}

/**
 * What a count or an amount over time says: the level of the told period and its change against the
 * base, then what stands out. The summary has every digit, the ends and the whole.
 */
export function seriesFinding(input: SeriesInput): Finding {
  const { metric, language, figures } = input;
  const told = toldPeriod(input, language);
  const absent = absence(metric.label, told.figure, told, language);
  const ends = endsSentence(input, told, language);
  if (absent !== undefined)
    return { title: absent, summary: sentences(language, [reason(told, language)], ends) };
  const words = LEVEL_WORDS[language];
  const value = tellable(told.figure) ?? 0;
  const level = words.level(metric.label, told, toldValue(metric, value, language));
  const incomplete = told.partial ? words.incomplete : undefined;
  const moves = compared(metric, input, told, language);
  const peak =
    told.place === undefined ? endPhrase(metric, figures, told, 'HIGHEST', language) : undefined;
  const outstanding = standing(metric, figures, told, language) ?? peak;
  const exact = words.level(metric.label, told.full, exactValue(metric, value, language));
  return {
    title: title(language, [level, incomplete], [moves.base ?? moves.previous, outstanding]),
    summary: sentences(
      language,
      [joined(language, exact, incomplete, moves.base, moves.previous)],
      ends,
      told.place === undefined ? [] : [wholeNote(metric, input, language)],
    ),
  };
}

function endsSentence({ metric, figures }: SeriesInput, told: Told, language: Language) {
  const end = (which: 'HIGHEST' | 'LOWEST') =>
    endPhrase(metric, figures, told, which, language, true);
  return [joined(language, end('HIGHEST'), end('LOWEST')), gapsNote(told, language)];
}

const reason = ({ figure }: Told, language: Language): string | undefined =>
  figure.suppressed === true ? LEVEL_WORDS[language].whyWithheld : undefined;
