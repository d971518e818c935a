import type { Sentence } from '@minxin/database';

/** Why a cell's text can't become a value of its column, and what the clerk can do about it. */
export class Unreadable {
  readonly code: string;
  readonly wrong: Sentence;
  readonly fix: Sentence;

  constructor(code: string, wrong: Sentence, fix: Sentence) {
    this.code = code;
    this.wrong = wrong;
    this.fix = fix;
  }
}

/** A value as PostgreSQL reads it, null for an empty cell, or why there is none. */
export type Parsed = string | null | Unreadable;

export type Parse = (text: string) => Parsed;

/** A cell's text inside a sentence: enough of it to find it again. */
export const quoted = (text: string): string => {
  const shown = text.trim();
  return `“${shown.length > 40 ? `${shown.slice(0, 40)}…` : shown}”`;
};
