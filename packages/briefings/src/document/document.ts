import type { Day } from '@minxin/calendar';
import type { Language } from '@minxin/commentary';
import type { Section } from './section.ts';

/**
 * A briefing as all its files write it, in one language: what stands in it and in what order, nothing of
 * how it looks. Every text is data; no writer may read one as markup or as a formula.
 */
export interface BriefingDocument {
  readonly language: Language;
  /** "汉滨区民心数据简报", "Hanbin District data briefing". */
  readonly title: string;
  /** What it reports on: "2019年12月", "December 2019". */
  readonly period: string;
  /** The same as a part of file names: "2019-12", "2019Q4", "2019H2", "2019". */
  readonly slug: string;
  /** The district whose briefing it is: "汉滨区". */
  readonly issuer: string;
  /** 1 for the first of an issue; a restatement is the next. */
  readonly revision: number;
  readonly standing: 'DRAFT' | 'REVIEWED' | 'PUBLISHED';
  /** The day on which its figures were frozen; files carry no other date. */
  readonly frozenOn: Day;
  readonly dataVersion: number;
  /** SHA-256, hex, of the frozen figures: the same figures, the same hash. */
  readonly contentHash: string;
  /** Whether any figure rests on made-up records: then each page, slide and sheet says 模拟明细. */
  readonly madeUp: boolean;
  /** Why it was published although a check failed, a line for each: printed on the cover. */
  readonly overruled: readonly string[];
  /** The subjects that it is narrowed to, by id; absent where it tells of all. */
  readonly narrowedTo?: readonly string[] | undefined;
  readonly sections: readonly Section[];
}
