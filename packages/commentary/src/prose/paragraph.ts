import type { Clause } from './segment.ts';
import { textOf } from './segment.ts';

/** What a paragraph of a briefing is about. */
export type ParagraphTopic = 'HEADLINE' | 'TARGETS' | 'MOVERS' | 'LATE' | 'OVERVIEW';

/** Running text in which every number knows its question. */
export interface Paragraph {
  readonly topic: ParagraphTopic;
  /** Joined they are the text. */
  readonly segments: Clause;
  /** Every frozen value that it was written from, those of its numbers among them. */
  readonly references: readonly string[];
  /** Whether any of them rests on made-up records. */
  readonly simulated: boolean;
}

/** The text of a paragraph. */
export const paragraphText = ({ segments }: Pick<Paragraph, 'segments'>): string =>
  textOf(segments);
