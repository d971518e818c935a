import type { Theme } from '@minxin/charts';
import { figureNames } from '../../document/figure-names.ts';
import type { Block, BriefingDocument, Paragraph } from '../../document/index.ts';
import { provenance } from '../../document/provenance.ts';
import { textOf } from '../../document/text-of.ts';
import type { RedHeader } from '../../templates/templates.ts';
import { WORDS } from '../../words.ts';
import { printedChart } from './printed-chart.ts';
import type { PrintedBlock, PrintedDocument } from './printed-document.ts';
import { printedFigures } from './printed-figures.ts';
import { printedTable } from './printed-table.ts';

export interface PrintOptions {
  /** Stands in place of a cover. */
  readonly redHeader?: RedHeader | undefined;
}

/** Lays a document out as what the template reads. Pure: the same document gives the same. */
export function composeDocument(
  document: BriefingDocument,
  paper: Theme,
  { redHeader }: PrintOptions = {},
): PrintedDocument {
  const { language, title, period, issuer, standing, madeUp, overruled } = document;
  const words = WORDS[language];
  const names = figureNames(document);
  const { ink, ink3, line, step1, ochreInk, late } = paper.palette;
  const [year = 0, month = 1, day = 1] = document.frozenOn.split('-').map(Number);
  const warning = ({ edit }: Paragraph): string | null => {
    if (standing === 'PUBLISHED' || edit === undefined || edit.outdated.length === 0) return null;
    return words.outdated(edit.outdated.map((figure) => names.get(figure) ?? figure));
  };
  const printedBlock = (block: Block): PrintedBlock => {
    switch (block.kind) {
      case 'paragraph':
        return { kind: 'paragraph', text: textOf(block.spans), warning: warning(block) };
      case 'figures':
        return printedFigures(block, words);
      case 'chart':
        return printedChart(block, paper, words);
      case 'table':
        return printedTable(block.title, block.table, words);
      case 'note':
        return block;
    }
  };
  return {
    ...{ language, title, period, issuer, date: { year, month, day } },
    redHeader: redHeader ? { ...redHeader, signatory: redHeader.signatory ?? null } : null,
    standing: standing === 'PUBLISHED' ? null : words.standing[standing],
    mark: madeUp ? { word: words.madeUp, meaning: words.madeUpMeaning } : null,
    facts: provenance(document).map(({ label, text }) => [label, text]),
    overruled: overruled.length === 0 ? null : { title: words.overruled, lines: overruled },
    contents: words.contents,
    sections: document.sections.map((section) => ({
      title: section.title,
      blocks: section.blocks.map(printedBlock),
    })),
    colours: { ink, line, late, faint: ink3, tint: step1, ochre: ochreInk },
  };
}
