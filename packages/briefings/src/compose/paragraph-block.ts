import type { Language, Paragraph as WrittenParagraph } from '@minxin/commentary';
import type { Paragraph, Span } from '../document/index.ts';
import type { Edit } from '../issues/read-edits.ts';

/** A paragraph as the rules wrote it, or as staff did in its place. */
export function paragraphBlock(
  id: string,
  { segments, references }: WrittenParagraph,
  edits: readonly Edit[],
  texts: ReadonlyMap<string, string>,
  language: Language,
): Paragraph {
  const generated = segments.map(
    (segment): Span =>
      segment.kind === 'NUMBER'
        ? { text: segment.text, figure: segment.reference.figure }
        : { text: segment.text },
  );
  const edit = edits.find((one) => one.paragraph === id && one.language === language);
  if (!edit) return { kind: 'paragraph', id, spans: generated, restsOn: references };
  const known = { ...edit.restedOn };
  return {
    ...{ kind: 'paragraph', id, restsOn: references },
    spans: [{ text: edit.text }],
    edit: {
      generated,
      outdated: [...new Set([...Object.keys(known), ...references])].filter(
        (reference) => known[reference] !== texts.get(reference),
      ),
      ...{ editedAt: edit.editedAt, editedBy: edit.editedBy },
    },
  };
}
