import { CommentRangeEnd, CommentRangeStart, CommentReference, Paragraph, TextRun } from 'docx';
import type { Paragraph as ParagraphBlock } from '../../document/index.ts';
import type { Comments } from './comments.ts';
import { STYLE } from './styles.ts';

/** Running text as it stands in the document; what changed since staff wrote it hangs on it as a comment. */
export function writeParagraph({ id, spans }: ParagraphBlock, comments: Comments): Paragraph {
  const runs = spans.map(({ text }) => new TextRun(text));
  const comment = comments.of.get(id);
  return new Paragraph({
    style: STYLE.body,
    children:
      comment === undefined
        ? runs
        : [
            new CommentRangeStart(comment),
            ...runs,
            new CommentRangeEnd(comment),
            new TextRun({ children: [new CommentReference(comment)] }),
          ],
  });
}
