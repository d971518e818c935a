import { AlignmentType, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import type { BriefingDocument } from '../../document/index.ts';
import { hexOf } from '../charts/chart-look.ts';
import { marksOf, titleLine } from '../provenance.ts';
import { TEXT } from './page.ts';
import { STYLE } from './styles.ts';

/** What each page says at its head: the paper, and the marks that no page may be without. */
export function pageHeader(document: BriefingDocument): Header {
  const marks = marksOf(document, document.madeUp);
  return new Header({
    children: [
      new Paragraph({
        style: STYLE.header,
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT.width }],
        children: [
          new TextRun(titleLine(document)),
          new TextRun({ text: `\t${marks.join(' · ')}`, color: hexOf('ochreInk'), bold: true }),
        ],
      }),
    ],
  });
}

/** "— 1 —", a character away from the outer edge: right on odd pages, left on even ones. */
export const pageFooter = (side: 'odd' | 'even'): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: STYLE.footer,
        alignment: side === 'odd' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: side === 'odd' ? { right: 280 } : { left: 280 },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
