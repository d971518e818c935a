/** GB 32100: digits and capitals without I, O, S, V and Z. A character's value is its place. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const MODULUS = ALPHABET.length;
const BODY = new RegExp(`^[${ALPHABET}]{2}[0-9]{6}[${ALPHABET}]{9}$`);

/**
 * The check character of a 统一社会信用代码 (GB 32100-2015, domain §9) by its first 17 characters.
 * @throws RangeError for anything else than 17 characters of its alphabet, the third to eighth digits
 */
export function creditCodeCheck(body: string): string {
  if (!BODY.test(body)) throw new RangeError(`${body} is not the body of a credit code.`);
  const sum = WEIGHTS.reduce((running, weight, place) => {
    return running + weight * ALPHABET.indexOf(body.charAt(place));
  }, 0);
  return ALPHABET.charAt((MODULUS - (sum % MODULUS)) % MODULUS);
}

/**
 * Whether a text is a 统一社会信用代码: its form and its check character. The kind of register
 * (first two characters: 91 companies, N1 N2 N3 collectives …) and the region are not looked up.
 */
export function isCreditCode(text: string): boolean {
  const body = text.slice(0, -1);
  return BODY.test(body) && creditCodeCheck(body) === text.slice(-1);
}
