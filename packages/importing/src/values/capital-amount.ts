const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const FORMS: Readonly<Record<string, string>> = {
  〇: '零',
  '○': '零',
  貳: '贰',
  參: '叁',
  叄: '叁',
  陸: '陆',
  萬: '万',
  億: '亿',
  圆: '元',
  圓: '元',
  負: '负',
};
const MARKS = /^(?:人民币|RMB)[::]?/;
const SHAPE = /^负?[零壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分整正]+$/;

/** An amount in capitals in its standard characters; undefined for what is none. */
function standard(text: string): string | undefined {
  const found = [...text.replace(/\s/g, '').replace(MARKS, '')]
    .map((letter) => FORMS[letter] ?? letter)
    .join('');
  return SHAPE.test(found) ? found.replace(/^(负?)拾/, '$1壹拾') : undefined;
}

/** A whole number below 10¹⁶ in capitals (支付结算办法 附一): 10004n → 壹万零肆. */
function wholeInCapitals(number: bigint): string {
  for (const [size, word] of [
    [100_000_000n, '亿'],
    [10_000n, '万'],
  ] as const) {
    if (number < size) continue;
    const rest = number % size;
    const gap = rest > 0n && rest < size / 10n ? '零' : '';
    return `${wholeInCapitals(number / size)}${word}${gap}${rest > 0n ? wholeInCapitals(rest) : ''}`;
  }
  const digits = [...number.toString()].map(Number);
  return digits
    .map((digit, i) => (digit ? `${DIGITS[digit]}${PLACES[digits.length - 1 - i]}` : '零'))
    .join('')
    .replace(/零+/g, '零')
    .replace(/(.)零$/, '$1');
}

/** An amount in capitals: 1234567n fen → 壹万贰仟叁佰肆拾伍元陆角柒分. Below 10¹⁶ yuan either way. */
export function inCapitals(fen: bigint): string {
  const size = fen < 0n ? -fen : fen;
  const [yuan, jiao, cent] = [size / 100n, Number((size / 10n) % 10n), Number(size % 10n)];
  const parts = [
    fen < 0n ? '负' : '',
    yuan > 0n || size === 0n ? `${wholeInCapitals(yuan)}元` : '',
    jiao > 0 ? `${DIGITS[jiao]}角` : cent > 0 && yuan > 0n ? '零' : '',
    cent > 0 ? `${DIGITS[cent]}分` : '整',
  ];
  return parts.join('');
}

/**
 * Fen of an amount in capitals; undefined for any other text, also for capitals in an order that no
 * amount has. Zeros and the closing 整 may be written or left out.
 */
export function fenOfCapitals(text: string): bigint | undefined {
  const amount = standard(text);
  if (amount === undefined) return undefined;
  const [, sign, yuan, rest = ''] = /^(负?)(?:(.*)元)?([^元]*)$/.exec(amount) ?? [];
  const [, jiao, cent] = /^零?(?:(.)角)?零?(?:(.)分)?[整正]?$/.exec(rest) ?? [];
  const whole = yuan === undefined && !jiao && !cent ? wholeOf(rest) : wholeOf(yuan ?? '');
  const size = whole * 100n + BigInt(digitOf(jiao) * 10 + digitOf(cent));
  const fen = sign === '负' ? -size : size;
  // What reads as an amount but isn't written like one (壹贰元) comes back as something else.
  return bare(inCapitals(fen)) === bare(amount) ? fen : undefined;
}

/** Without what may be left out: 壹万零伍元整 → 壹万伍. */
const bare = (amount: string): string => amount.replace(/(?<=.)零|[元整正]/g, '');

const digitOf = (letter: string | undefined): number => Math.max(0, DIGITS.indexOf(letter || '零'));

function wholeOf(text: string): bigint {
  for (const [word, size] of [
    ['亿', 100_000_000n],
    ['万', 10_000n],
  ] as const) {
    const at = text.lastIndexOf(word);
    if (at >= 0) return wholeOf(text.slice(0, at)) * size + wholeOf(text.slice(at + 1));
  }
  let sum = 0n;
  for (const [, digit, place] of text.matchAll(/([壹贰叁肆伍陆柒捌玖])([拾佰仟]?)/g)) {
    sum += BigInt(digitOf(digit)) * 10n ** BigInt(PLACES.indexOf(place ?? ''));
  }
  return sum;
}
