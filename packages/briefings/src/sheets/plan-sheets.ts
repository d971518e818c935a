import type { DataTable, Theme } from '@minxin/charts';
import { sheetNames } from '@minxin/spreadsheets';
import type { BriefingDocument, Section } from '../document/index.ts';
import { WORDS } from '../words.ts';

/** A chart or a table of the document as a sheet of its own. */
export interface TableSheet {
  readonly name: string;
  readonly section: string;
  readonly kind: 'chart' | 'table';
  readonly title: string;
  /** What is drawn, and what it says in words; none of a table. */
  readonly lines: readonly string[];
  readonly table: DataTable;
}

export interface SheetPlan {
  readonly contents: string;
  readonly figures: string;
  readonly notes: string;
  readonly tables: readonly TableSheet[];
}

/** Which sheets a document has, and what they are called: the title of each, as far as Excel takes it. */
export function planSheets(document: BriefingDocument, paper: Theme): SheetPlan {
  const words = WORDS[document.language].sheets;
  const own = [words.contents, words.figures, words.notes];
  const tables = document.sections.flatMap((section) => tablesOf(section, paper));
  const [contents = '', figures = '', notes = '', ...names] = sheetNames(
    // A link to a sheet ends its name with an exclamation mark.
    [...own, ...tables.map(({ title }) => title.replaceAll('!', '！'))],
  );
  return {
    ...{ contents, figures, notes },
    tables: tables.map((table, at) => ({ ...table, name: names[at] ?? '' })),
  };
}

function tablesOf({ title: section, blocks }: Section, paper: Theme): Omit<TableSheet, 'name'>[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') {
      return {
        ...{ section, lines: [] },
        kind: block.kind,
        title: block.title,
        table: block.table,
      };
    }
    if (block.kind !== 'chart') return [];
    const { title, subtitle, summary, table } = block.draw(paper, {});
    return { section, kind: block.kind, title, lines: [subtitle, summary], table };
  });
}
