/**
 * Widths of text without a canvas, for Noto Sans SC: ASCII advances in hundredths of an em from
 * space to tilde; everything else (Han, full-width punctuation) is one em.
 */
const ADVANCES = [
  22, 32, 47, 55, 55, 92, 68, 28, 34, 34, 47, 55, 28, 35, 28, 39, 55, 55, 55, 55, 55, 55, 55, 55,
  55, 55, 28, 28, 55, 55, 55, 47, 95, 61, 66, 64, 69, 59, 55, 69, 73, 29, 53, 65, 54, 81, 72, 74,
  63, 74, 63, 60, 60, 72, 57, 88, 57, 53, 60, 34, 39, 34, 55, 56, 61, 56, 62, 51, 62, 55, 32, 56,
  61, 27, 27, 55, 28, 93, 61, 61, 62, 62, 39, 47, 38, 61, 52, 80, 50, 52, 47, 34, 27, 34, 55,
];

/** Bold and serif cuts set a little wider. */
const HEAVIER = 1.07;

export function textWidth(text: string, size: number, heavy = false): number {
  let hundredths = 0;
  for (const character of text) {
    const narrow = ADVANCES[(character.codePointAt(0) ?? 0) - 32];
    hundredths += narrow === undefined ? 100 : narrow * (heavy ? HEAVIER : 1);
  }
  return (hundredths / 100) * size;
}

/** The `measureText` that ECharts asks of its platform; `font` is a CSS shorthand. */
export function measureText(text: string, font = '12px sans-serif'): { width: number } {
  const size = Number(/(\d*\.?\d+)px/.exec(font)?.[1] ?? 12);
  return { width: textWidth(text, size, /\b(bold|[6-9]00)\b/.test(font)) };
}

/** A number with its unit, or one Han character, each with the punctuation that may not begin or end a line. */
const PIECE =
  /[（《“]*(?:[\x21-\x7e]+(?: [%万亿件元个点])?|[^（《“])[，。；：、）》”]*\s?|[（《“]+/gsu;
const CLAUSE = /[^，；。]+[，；。]*|[，；。]+/gu;

/** Breaks text into lines no wider than `width`: between clauses if it can, never within a number. */
export function wrapText(text: string, width: number, size: number, heavy = false): string[] {
  const fits = (line: string) => textWidth(line.trimEnd(), size, heavy) <= width;
  const pieces = (text.match(CLAUSE) ?? []).flatMap((clause) =>
    fits(clause) ? [clause] : (clause.match(PIECE) ?? []),
  );
  const lines: string[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line !== undefined && fits(line + piece)) lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}

/** As few lines as `wrapText` needs, of about one width: no character is left alone on the last. */
export function balancedText(text: string, width: number, size: number): string[] {
  const lines = wrapText(text, width, size);
  if (lines.length < 2) return lines;
  let balanced = lines;
  for (let narrower = width - size / 2; narrower > width / 2; narrower -= size / 2) {
    const tried = wrapText(text, narrower, size);
    if (tried.length > lines.length) break;
    balanced = tried;
  }
  return balanced;
}
