import type { Rect } from './place.ts';

/** Where things stand on the slides of a master, and so how much of them fits. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly title: Rect;
  readonly subtitle: Rect;
  /** Of a chart, a table or a picture. */
  readonly main: Rect;
  readonly summary: Rect;
  /** On the cover: where the figures come from. */
  readonly source: Rect;
  /** Of running text. */
  readonly text: Rect;
  readonly mark: Rect;
  readonly foot: Rect;
  readonly number: Rect;
  /** Lines beneath the title of a section. */
  readonly sectionLines: number;
}

/** Type sizes in points; running text is never smaller than 14. */
export const SIZE = {
  ...{ title: 28, smallestTitle: 16, text: 20, note: 16, subtitle: 14, summary: 16 },
  ...{ table: 14, chart: 12, mark: 12, foot: 10 },
} as const;

/** From line to line, of the size. */
export const LEADING = 1.4;
