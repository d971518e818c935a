import { type Language, subjectParagraphs } from '@minxin/commentary';
import type { Block, Section } from '../document/index.ts';
import type { FrozenSubject } from '../freeze/frozen.ts';
import type { Composing } from './composing.ts';
import { figuresBlock } from './figures-block.ts';
import { paragraphBlock } from './paragraph-block.ts';
import { proseOf } from './prose.ts';
import { COMPOSE_WORDS } from './words.ts';

/** A subject's chapter: what the rules say of it, its headline figures, its charts, who stands where. */
export function subjectSection(
  subject: FrozenSubject,
  board: readonly Block[],
  composing: Composing,
): Section {
  const { frozen, language, edits, texts } = composing;
  const paragraphs = subjectParagraphs(proseOf(subject, frozen.period, language), language);
  const figures = figuresBlock(subject, language);
  return {
    ...{ id: subject.subject, title: subject.label[language], madeUp: subject.simulated },
    blocks: [
      ...paragraphs.map((paragraph) =>
        paragraphBlock(
          `${subject.subject}.${paragraph.topic.toLowerCase()}`,
          ...([paragraph, edits, texts, language] as const),
        ),
      ),
      ...(figures ? [figures] : []),
      ...board,
      ...throughOf(subject, language),
    ],
  };
}

function throughOf({ dataThrough, figures }: FrozenSubject, language: Language): readonly Block[] {
  const text = COMPOSE_WORDS[language];
  if (dataThrough === null) return [{ kind: 'note', text: text.noRecords }];
  const partial = figures.some(({ state }) => state === 'PARTIAL');
  return [{ kind: 'note', text: partial ? text.partial(dataThrough) : text.through(dataThrough) }];
}
