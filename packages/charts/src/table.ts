import { formatExact, formatPercent, NO_VALUE } from '@minxin/commentary';
import type { Cell } from './chart.ts';

export const textCell = (value: string): Cell => ({ text: value, value });

export const numberCell = (value: number | null | undefined): Cell => ({
  text: formatExact(value ?? null),
  value: value ?? null,
});

export const percentCell = (ratio: number | null): Cell => ({
  text: formatPercent(ratio),
  value: ratio,
});

/** A value held back to protect the people behind it: no number, and the reason in its place. */
export const withheldCell = (reason: string): Cell => ({ text: reason || NO_VALUE, value: null });
