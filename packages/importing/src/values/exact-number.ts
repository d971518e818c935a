import { fenOfCapitals } from './capital-amount.ts';
import { plain } from './plain.ts';
import { unitNamed } from './unit.ts';

/** digits × 10^−scale, exactly. */
export interface Exact {
  readonly digits: bigint;
  readonly scale: number;
  /** What the cell itself counts in: 万元, %, 户. */
  readonly word?: string;
  /** Whether the word is a unit that stands before the header's: %, 元, 万元, 万. */
  readonly hasUnit: boolean;
}

const BODY = /^([+-]?)(\d{1,3}(?:[, ]\d{3})+|\d+)?(?:\.(\d*))?$/;
const WORDS = /^(.*?)\s*([^\d.,\s()+-]+2?)$/;
/** Longer than any number: a text that strayed into the column. */
const LONGEST = 80;

/**
 * A number as clerks write it, exactly: `1,234,567.89`, `1 234`, `￥12.5万元`, `(1,234.00)`, `6.5%`,
 * `壹佰元整`, `5个工作日`. Undefined for what is none, and for one that a program has already
 * rounded to `1.2E+07`. What a word that is no unit means (户, 工作日) is its column's to say.
 */
export function readExact(text: string): Exact | undefined {
  if (text.length > LONGEST) return undefined;
  const fen = fenOfCapitals(text);
  if (fen !== undefined) return { digits: fen, scale: 2, word: '元', hasUnit: true };
  let rest = plain(text)
    .replace(/[−﹣–]/g, '-')
    .replace(/^(-?)\s*(?:¥|cny|rmb|人民币)\s*/i, '$1');
  const inBrackets = /^\((.*)\)$/.exec(rest);
  if (inBrackets) rest = inBrackets[1]?.replace(/^¥\s*/, '') ?? '';
  const [, number, word] = WORDS.exec(rest) ?? [];
  const unit = word === undefined ? undefined : unitNamed(word.replace(/整$/, ''));
  const found = BODY.exec((number ?? rest).trim());
  if (!found || (found[2] === undefined && !found[3])) return undefined;
  const [, sign, whole = '0', fraction = ''] = found;
  const size = BigInt(`${whole.replace(/[, ]/g, '')}${fraction}`);
  if (inBrackets && sign) return undefined;
  return {
    digits: sign === '-' || inBrackets ? -size : size,
    scale: fraction.length - (unit?.power ?? 0),
    ...(word !== undefined && { word }),
    hasUnit: unit !== undefined,
  };
}

export const isShare = ({ word }: Exact): boolean => word === '%' || word === '‰';

/** A spreadsheet holds fifteen digits: what comes after them is the noise of its binary fractions. */
const KEPT_DIGITS = 15;

/** number × 10^power as a whole number; undefined where that would take rounding. */
export function scaled({ digits, scale }: Exact, power: number): bigint | undefined {
  const places = power - scale;
  if (places >= 0) return places > 40 ? undefined : digits * 10n ** BigInt(places);
  const exact = divided(digits, -places);
  if (exact !== undefined) return exact;
  const length = String(digits).replace('-', '').length;
  if (length <= KEPT_DIGITS || length > KEPT_DIGITS + 3) return undefined;
  const noise = length - KEPT_DIGITS;
  const unit = 10n ** BigInt(noise);
  const half = digits < 0n ? -unit / 2n : unit / 2n;
  return -places < noise ? undefined : divided((digits + half) / unit, -places - noise);
}

function divided(digits: bigint, places: number): bigint | undefined {
  const size = 10n ** BigInt(places);
  return digits % size === 0n ? digits / size : undefined;
}
