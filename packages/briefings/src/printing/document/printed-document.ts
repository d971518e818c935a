import type { Language } from '@minxin/commentary';
import type { RedHeader } from '../../templates/templates.ts';
import type { PrintedFigures } from './printed-figures.ts';
import type { PrintedTable } from './printed-table.ts';

/** A document as the template reads it: its own text, and the words around it, in its language. */
export interface PrintedDocument {
  readonly language: Language;
  readonly title: string;
  readonly period: string;
  readonly issuer: string;
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
  /** The letterhead of an official paper in place of a cover. */
  readonly redHeader: Record<keyof RedHeader, string | null> | null;
  /** Said in the header of every page; null where it is published. */
  readonly standing: string | null;
  /** The mark for made-up detail on every page, and what it means. */
  readonly mark: { readonly word: string; readonly meaning: string } | null;
  /** What the cover says of it, a label and a text each. */
  readonly facts: readonly (readonly [label: string, text: string])[];
  readonly overruled: { readonly title: string; readonly lines: readonly string[] } | null;
  readonly contents: string;
  readonly sections: readonly PrintedSection[];
  readonly colours: Readonly<Record<'ink' | 'faint' | 'line' | 'tint' | 'ochre' | 'late', string>>;
}

export interface PrintedSection {
  readonly title: string;
  readonly blocks: readonly PrintedBlock[];
}

export type PrintedBlock =
  | { readonly kind: 'paragraph'; readonly text: string; readonly warning: string | null }
  | PrintedFigures
  | PrintedChart
  | PrintedTable
  | { readonly kind: 'note'; readonly text: string };

export interface PrintedChart {
  readonly kind: 'chart';
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly drawing: {
    readonly svg: string;
    /** Of the width of the type area, in percent: below 100 where it would be higher than a page. */
    readonly width: number;
  } | null;
  /** What stands where there is nothing to draw. */
  readonly empty: string;
  /** In full where the drawing had to be made too small to read. */
  readonly table: PrintedTable | null;
}
