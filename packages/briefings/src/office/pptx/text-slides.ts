import type { BriefingDocument, Section } from '../../document/index.ts';
import { textOf } from '../../document/text-of.ts';
import { whatChanged } from '../outdated.ts';
import { WORDS } from '../words.ts';
import { cutLines, linesOf } from './fit.ts';
import { points } from './place.ts';
import { LEADING, type Room, SIZE } from './room.ts';
import type { Slide, SlideText } from './slide.ts';

/** A paragraph of a slide, and what the speaker should know of it. */
interface Told extends SlideText {
  readonly note: string | null;
}

/** The running text of a section, its notes last. */
export function sectionTexts({ blocks }: Section, document: BriefingDocument): readonly Told[] {
  const words = WORDS[document.language];
  const paragraphs = blocks.flatMap((block): Told[] => {
    if (block.kind !== 'paragraph') return [];
    const note = whatChanged(block, document);
    const warned = note !== null && document.standing !== 'PUBLISHED';
    return [
      ...(warned ? [{ text: words.toCheck, look: 'warning' as const, note: null }] : []),
      { text: textOf(block.spans), look: 'plain', note },
    ];
  });
  const notes = blocks.flatMap((block): Told[] =>
    block.kind === 'note' ? [{ text: block.text, look: 'note', note: null }] : [],
  );
  return [...paragraphs, ...notes];
}

/** Text over as many slides as it takes at its size. */
export function textSlides(
  title: string,
  texts: readonly Told[],
  marks: readonly string[],
  room: Room,
): readonly Slide[] {
  const [width, height] = [points(room.text.width), points(room.text.height)];
  const pages: Told[][] = [];
  let left = 0;
  for (const told of texts) {
    const size = sizeOf(told.look);
    const most = Math.floor(height / (size * LEADING));
    for (const text of cutLines(told.text, width, size, most)) {
      const needed = (linesOf(text, width, size) + GAP) * size * LEADING;
      if (needed > left) {
        pages.push([]);
        left = height + GAP * size * LEADING;
      }
      pages.at(-1)?.push({ ...told, text });
      left -= needed;
    }
  }
  return pages.map((paragraphs) => ({
    ...{ kind: 'text' as const, title, marks, paragraphs },
    notes: paragraphs.flatMap(({ note }) => (note === null ? [] : [note])),
  }));
}

/** Between paragraphs, in lines. */
const GAP = 0.5;

export const sizeOf = (look: SlideText['look']): number =>
  look === 'plain' ? SIZE.text : look === 'note' ? SIZE.note : SIZE.subtitle;
