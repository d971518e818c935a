import { type Palette, palettes } from '@minxin/charts';
import type { Language } from '@minxin/commentary';

/** How a chart is drawn by Office, in a document or on a slide. */
export interface ChartLook {
  readonly language: Language;
  /** In px, 96 an inch. */
  readonly width: number;
  readonly height: number;
  /** Of all its text, in points. */
  readonly size: number;
  /** By its name on the machines of readers. */
  readonly font: string;
}

/** Stands for no paint, which the library has no word for; no token has it. */
export const UNPAINTED = '010203';

/** A token as Office writes colours: six digits. */
export const hexOf = (token: keyof Palette | null): string =>
  token === null ? UNPAINTED : palettes.paper[token].slice(1).toUpperCase();
