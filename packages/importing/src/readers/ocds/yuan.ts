const YUAN = /^(-?)(\d+)(?:\.(\d{1,2}))?$/;

/** Fen of an amount in yuan; undefined for text that is none, or finer than a fen. */
export function fenOf(yuan: string): bigint | undefined {
  const [, sign, whole, part = ''] = YUAN.exec(yuan) ?? [];
  if (whole === undefined) return undefined;
  const fen = BigInt(whole + part.padEnd(2, '0'));
  return sign ? -fen : fen;
}

/** An amount in yuan of fen: `-12.05`. */
export function yuanOf(fen: bigint): string {
  const digits = String(fen < 0n ? -fen : fen).padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
