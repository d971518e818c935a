import { BriefingError } from '../briefing-error.ts';
import type { BriefingDocument } from '../document/index.ts';
import type { Frozen } from '../freeze/frozen.ts';
import { figureTexts } from './figure-texts.ts';

/**
 * The frozen values that a paragraph rests on, their text by reference.
 * @throws BriefingError BRIEFING_NO_PARAGRAPH naming those that there are
 */
export function restsOn(
  { language, sections }: BriefingDocument,
  frozen: Frozen,
  paragraph: string,
): Readonly<Record<string, string>> {
  const all = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : [])),
  );
  const found = all.find(({ id }) => id === paragraph);
  if (!found) {
    const ids = all.map(({ id }) => id).join('、');
    throw new BriefingError(
      'BRIEFING_NO_PARAGRAPH',
      `这一版没有段落 ${paragraph}；有：${ids}。`,
      `This revision has no paragraph ${paragraph}; it has those above.`,
    );
  }
  const texts = figureTexts(frozen, language);
  return Object.fromEntries(
    found.restsOn.flatMap((reference) => {
      const text = texts.get(reference);
      return text === undefined ? [] : [[reference, text] as const];
    }),
  );
}
