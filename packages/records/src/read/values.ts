import { SENSITIVE } from '@minxin/privacy';
import type { Column } from '../definition/column.ts';

/** Fen as yuan, no digit lost: 34307n → "343.07". */
export function yuanOf(fen: bigint): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Yuan as fen; undefined for what is no amount of whole fen. */
export function fenOf(yuan: string): bigint | undefined {
  const [, sign, whole, cents = ''] = /^(-?)(\d{1,15})(?:\.(\d{1,2})0*)?$/.exec(yuan.trim()) ?? [];
  if (whole === undefined) return undefined;
  const fen = BigInt(whole) * 100n + BigInt(cents.padEnd(2, '0'));
  return sign === '-' ? -fen : fen;
}

/** A stored value as the contract writes it. */
export function shown({ type }: Column, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (type === 'money') return yuanOf(BigInt(value as bigint));
  if (type === 'enum') return String(value).toUpperCase();
  if (type === 'int') return Number(value);
  if (type === 'facts') {
    return Object.entries(value as object).map(([name, fact]) => ({ name, value: String(fact) }));
  }
  return value;
}

/** A value of the contract as it is stored; undefined where it can't be. */
export function stored({ type, column, field }: Column, value: unknown): unknown {
  if (value === null) return null;
  if (type === 'money') return fenOf(String(value));
  if (type === 'enum') return column.enumValues?.find((one) => one.toUpperCase() === value);
  if (type === 'decimal') return fits(column.getSQLType(), String(value)) ? value : undefined;
  if (type === 'text') {
    const text = String(value).trim();
    if (field.sensitive && text !== '') return SENSITIVE[field.sensitive].read(text);
    return text.includes('\0') ? undefined : text;
  }
  return value;
}

/** Whether a number has no more decimals than its column keeps: PostgreSQL would round the rest away unasked. */
function fits(type: string, value: string): boolean {
  const found = /^-?\d{1,15}(?:\.(\d{1,10}?)0*)?$/.exec(value);
  const [, scale] = /^numeric\(\d+, ?(\d+)\)$/.exec(type) ?? [];
  return found !== null && (found[1] ?? '').length <= Number(scale ?? 10);
}
