import type { BriefingDocument, Paragraph, Span } from '../document/index.ts';
import { WORDS } from './words.ts';

export const textOfSpans = (spans: readonly Span[]): string =>
  spans.map(({ text }) => text).join('');

/**
 * What to check of a paragraph that staff wrote before its figures changed: which did, and what the
 * rules would say. Null where nothing changed.
 */
export function whatChanged(paragraph: Paragraph, document: BriefingDocument): string | null {
  const { edit } = paragraph;
  if (edit === undefined || edit.outdated.length === 0) return null;
  const words = WORDS[document.language];
  const told = edit.outdated.map((reference) => {
    const figure = figureOf(reference, document);
    return figure === undefined ? reference : words.figureNow(figure.label, figure.text);
  });
  return [
    words.outdatedNow(told.join(words.listed)),
    words.byRule(textOfSpans(edit.generated)),
  ].join(document.language === 'zh' ? '' : ' ');
}

/** A frozen figure by its reference, as a table of the document tells it. */
function figureOf(reference: string, { sections, language }: BriefingDocument) {
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'figures') continue;
    for (const { label, cells } of block.rows) {
      const place = cells.findIndex(({ figure }) => figure === reference);
      const cell = cells[place];
      const span = block.spans[place] ?? '';
      if (cell !== undefined)
        return {
          label: language === 'zh' ? `${span}${label}` : `${label}, ${span}`,
          text: cell.text,
        };
    }
  }
  return undefined;
}
