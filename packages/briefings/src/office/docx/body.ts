import type { NativeChart } from '@minxin/charts';
import { Paragraph, type Table } from 'docx';
import type { Block, BriefingDocument } from '../../document/index.ts';
import { dataGrid, figureGrid } from '../tables/grid.ts';
import { WORDS } from '../words.ts';
import { writeChart } from './charts.ts';
import type { Comments } from './comments.ts';
import { heading1, heading2 } from './headings.ts';
import { writeParagraph } from './paragraphs.ts';
import { STYLE } from './styles.ts';
import { tablesOf } from './tables.ts';
import { type Written, written } from './written.ts';

/** The text of a document, section by section. */
export async function writeBody(document: BriefingDocument, comments: Comments): Promise<Written> {
  const { language, sections } = document;
  const children: (Paragraph | Table)[] = [];
  const natives: NativeChart[] = [];
  const counted = { figure: 0, table: 0 };
  for (const [s, section] of sections.entries()) {
    children.push(heading1(section.title, s + 1, language, s === 0));
    const counting = { place: 0 };
    for (const block of section.blocks) {
      const one = await writeBlock(block, document, comments, counted, counting);
      children.push(...one.children);
      natives.push(...one.natives);
    }
  }
  return { children, natives };
}

function writeBlock(
  block: Block,
  { language }: BriefingDocument,
  comments: Comments,
  counted: { figure: number; table: number },
  counting: { place: number },
): Written | Promise<Written> {
  const words = WORDS[language];
  switch (block.kind) {
    case 'paragraph':
      return written(writeParagraph(block, comments));
    case 'note':
      return written(new Paragraph({ style: STYLE.note, text: block.text }));
    case 'figures':
      return written(...tablesOf(figureGrid(block, words)));
    case 'chart':
      counted.figure += 1;
      counting.place += 1;
      return writeChart(block, counting.place, counted.figure);
    case 'table': {
      counted.table += 1;
      counting.place += 1;
      const mark = block.madeUp ? ` · ${words.madeUp}` : '';
      return written(
        heading2(block.title, counting.place, language),
        new Paragraph({ style: STYLE.caption, text: words.table(counted.table) + mark }),
        ...tablesOf(dataGrid(block.table)),
      );
    }
  }
}
