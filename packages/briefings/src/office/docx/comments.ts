import { type ICommentOptions, Paragraph } from 'docx';
import type { BriefingDocument } from '../../document/index.ts';
import { whatChanged } from '../outdated.ts';
import { frozenAt } from '../provenance.ts';
import { WORDS } from '../words.ts';

/** Comments on paragraphs whose figures changed since staff wrote them. */
export interface Comments {
  readonly all: readonly ICommentOptions[];
  /** The comment of a paragraph. */
  readonly of: ReadonlyMap<string, number>;
}

export function commentsOf(document: BriefingDocument): Comments {
  const found = document.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      const changed = block.kind === 'paragraph' ? whatChanged(block, document) : null;
      return block.kind !== 'paragraph' || changed === null ? [] : [{ id: block.id, changed }];
    });
  const { author } = WORDS[document.language];
  return {
    all: found.map(({ changed }, id) => ({
      ...{ id, author, initials: author, date: new Date(frozenAt(document)) },
      children: [new Paragraph(changed)],
    })),
    of: new Map(found.map(({ id }, place) => [id, place])),
  };
}
