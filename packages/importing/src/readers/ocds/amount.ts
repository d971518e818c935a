import { type JsonObject, member, textOf } from '../json/json.ts';
import type { ProblemList } from '../tree/problem-list.ts';

/** Beyond it a fen is lost between two numbers that JSON can tell apart. */
const LARGEST = Number.MAX_SAFE_INTEGER / 100;

/**
 * The yuan of an OCDS value, as text; '' where there is none. Null for a value that is refused: of
 * another currency, of none, or too large to be exact. Amounts are never converted (domain §3).
 */
export function amountOf(
  value: JsonObject | undefined,
  place: string,
  problems: ProblemList,
): string | null {
  const amount = member(value, 'amount');
  if (amount === undefined || amount === null) return '';
  const currency = textOf(member(value, 'currency'));
  if (currency !== 'CNY') {
    foreign(currency, place, problems);
    return null;
  }
  if (typeof amount !== 'number' || Math.abs(amount) <= LARGEST) return textOf(amount);
  problems.add(
    'AMOUNT_TOO_LARGE',
    `${place}.amount`,
    { zh: '金额过大，无法精确到分', en: 'The amount is too large to be exact to the fen' },
    { zh: '请核对金额和单位（元）', en: 'Check the amount and its unit (yuan)' },
  );
  return null;
}

function foreign(currency: string, place: string, problems: ProblemList): void {
  const wrong = currency
    ? {
        zh: `币种是 ${currency}，不是人民币（CNY）；金额不作换算，这一条及依附于它的记录不导入`,
        en: `The currency is ${currency}, not CNY; amounts are not converted, and this record with those that rest on it is left out`,
      }
    : {
        zh: '金额没有写明币种，这一条及依附于它的记录不导入',
        en: 'The amount names no currency; this record with those that rest on it is left out',
      };
  problems.add('CURRENCY', `${place}.currency`, wrong, {
    zh: '请由来源方提供人民币金额，并写明 "currency": "CNY"',
    en: 'Ask the publisher for amounts in yuan, with "currency": "CNY"',
  });
}
