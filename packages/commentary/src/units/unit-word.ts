import type { Language } from '../language.ts';
import { UNIT_WORDS, type Unit } from './unit-words.ts';

/** Raised for a unit that the API's enum doesn't have. */
export class UnknownUnitError extends Error {
  readonly code = 'UNKNOWN_UNIT';
  constructor(unit: string) {
    super(`"${unit}" is no unit; the units are ${Object.keys(UNIT_WORDS).join(', ')}.`);
    this.name = 'UnknownUnitError';
  }
}

/**
 * The word of a unit: ('CASE', 'zh') → "件", ('CASE', 'en') → "cases", for a text of "1" → "case".
 * @throws UnknownUnitError
 */
export function unitWord(unit: string, language: Language, number = ''): string {
  if (!isUnit(unit)) throw new UnknownUnitError(unit);
  const [chinese, one, many] = UNIT_WORDS[unit];
  if (language === 'zh') return chinese;
  return number === '1' || number === '-1' ? one : many;
}

const isUnit = (unit: string): unit is Unit => Object.hasOwn(UNIT_WORDS, unit);
