import type { BriefingDocument } from '../../document/index.ts';
import { WORDS } from '../words.ts';
import { points } from './place.ts';
import { LEADING, type Room, SIZE } from './room.ts';
import type { Slide } from './slide.ts';

/** The sections with the slides they begin on; many take several slides. */
export function contentsSlides(
  { sections, language }: BriefingDocument,
  starts: readonly number[],
  marks: readonly string[],
  room: Room,
): readonly Slide[] {
  const most = Math.floor(points(room.text.height) / (SIZE.text * LEADING * 1.25));
  const count = Math.max(1, Math.ceil(sections.length / most));
  const first = 1 + count;
  return Array.from({ length: count }, (_, turn) => ({
    ...{ kind: 'contents' as const, title: WORDS[language].contents, marks, notes: [] },
    entries: sections.slice(turn * most, (turn + 1) * most).map(({ title }, place) => ({
      text: `${turn * most + place + 1}  ${title}`,
      slide: first + (starts[turn * most + place] ?? 0),
    })),
  }));
}
