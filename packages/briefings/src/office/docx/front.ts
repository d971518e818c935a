import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import type { BriefingDocument } from '../../document/index.ts';
import type { RedHeader } from '../../templates/templates.ts';
import { provenance } from '../provenance.ts';
import { WORDS } from '../words.ts';
import { font } from './fonts.ts';
import { TEXT } from './page.ts';
import { STYLE } from './styles.ts';

const RED = 'D0021B';

/** What stands before the text: red head, title, where the figures come from, and the contents. */
export function front(
  document: BriefingDocument,
  redHeader: RedHeader | undefined,
): readonly (Paragraph | TableOfContents)[] {
  const { title, period, language, madeUp, overruled } = document;
  const words = WORDS[language];
  const line = (text: string) => new Paragraph({ style: STYLE.front, text });
  return [
    ...(redHeader === undefined ? [] : redHead(redHeader)),
    new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ text: period, font: font('subheading') })],
    }),
    line([words.standing[document.standing], ...provenance(document).slice(0, 2)].join(' · ')),
    line(provenance(document).slice(2).join(' · ')),
    ...(madeUp ? [line(words.madeUpMeaning)] : []),
    ...(overruled.length === 0 ? [] : [line(words.overruled), ...overruled.map(line)]),
    new Paragraph({ style: STYLE.contentsHead, text: words.contents }),
    new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: '1-2' }),
  ];
}

/** In half points: as large as one line allows. */
const sizeOf = (issuer: string): number =>
  Math.min(72, Math.floor((TEXT.width / 20 / [...issuer].length) * 2) - 1);

/** The number in the middle; beside who signs, one to the left and one to the right. */
function redHead({ issuer, number, signatory }: RedHeader): readonly Paragraph[] {
  const line = signatory === undefined ? number : `${number}\t签发人：${signatory}`;
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { line: 900, lineRule: 'exact', after: 300 },
      children: [
        new TextRun({ text: issuer, font: font('title'), size: sizeOf(issuer), color: RED }),
      ],
    }),
    new Paragraph({
      alignment: signatory === undefined ? AlignmentType.CENTER : AlignmentType.LEFT,
      tabStops: [{ type: TabStopType.RIGHT, position: TEXT.width }],
      border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: RED, space: 6 } },
      children: [new TextRun({ text: line })],
    }),
  ];
}
