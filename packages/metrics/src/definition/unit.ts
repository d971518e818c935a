import { type Unit as PublicUnit, UNIT_WORDS } from '@minxin/commentary';

/** What a number counts, as the models write it; `cny` is kept in fen inside and shown in yuan. */
export type Unit = Lowercase<PublicUnit>;

/** The same as the contract writes it. */
export const publicUnit = (unit: Unit): PublicUnit => unit.toUpperCase() as PublicUnit;

export const isUnit = (text: string): text is Unit =>
  text === text.toLowerCase() && text.toUpperCase() in UNIT_WORDS;
