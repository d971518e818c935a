import type { Chart, NativeChart } from '@minxin/charts';
import type { ColumnGroup } from '../tables/columns.ts';
import type { Grid } from '../tables/grid.ts';

/** What a slide says; how it looks is its layout's. */
export type Slide = SlideFrame & SlideContent;

export interface SlideFrame {
  readonly title: string;
  /** Marks in its corner: that it is a draft, that it rests on made-up records. */
  readonly marks: readonly string[];
  /** For the speaker, a paragraph each. */
  readonly notes: readonly string[];
}

export type SlideContent =
  | { readonly kind: 'cover'; readonly subtitle: string; readonly lines: readonly string[] }
  | { readonly kind: 'contents'; readonly entries: readonly ContentsEntry[] }
  | { readonly kind: 'section'; readonly lines: readonly string[] }
  | { readonly kind: 'text'; readonly paragraphs: readonly SlideText[] }
  | (Drawn & { readonly kind: 'chart'; readonly native: NativeChart })
  | (Drawn & { readonly kind: 'picture'; readonly chart: Chart })
  | TableContent;

interface Drawn {
  readonly subtitle: string;
  readonly summary: string;
  /** For those who can't see it. */
  readonly alt: string;
}

export interface TableContent {
  readonly kind: 'table';
  readonly subtitle: string;
  readonly grid: Grid;
  /** In EMU. */
  readonly group: ColumnGroup;
  readonly heights: readonly number[];
  /** In points. */
  readonly size: number;
}

export interface ContentsEntry {
  readonly text: string;
  /** The place of a slide, from 0. */
  readonly slide: number;
}

export interface SlideText {
  readonly text: string;
  readonly look: 'plain' | 'note' | 'warning';
}
