import type { Block } from './block.ts';

/** A chapter: a subject, or what stands behind all of them. */
export interface Section {
  /** Unique in the document, part of file and sheet names: "overview", "hotline", "definitions". */
  readonly id: string;
  readonly title: string;
  readonly madeUp: boolean;
  readonly blocks: readonly Block[];
}
