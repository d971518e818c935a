import { unitWord } from '@minxin/commentary';
import type { BriefingDocument, FigureCell } from '../document/index.ts';
import { WORDS } from '../words.ts';

/** A figure where the document shows it. */
export interface FigureLine {
  readonly section: string;
  readonly label: string;
  readonly span: string;
  readonly cell: FigureCell;
}

/** A column of the sheet of all figures. */
export interface FigureColumn {
  readonly text: string;
  readonly numeric: boolean;
  /** Whether it holds the figure itself, whose text says how it is written. */
  readonly isValue: boolean;
  readonly of: (line: FigureLine) => number | string;
}

export function columnsOf({ language }: BriefingDocument): readonly FigureColumn[] {
  const words = WORDS[language];
  const { sheets } = words;
  const verdicts = { true: words.met, false: words.missed, null: '' };
  return [
    text(sheets.section, ({ section }) => section),
    text(words.metric, ({ label }) => label),
    text(sheets.span, ({ span }) => span),
    { ...number(words.value, ({ cell }) => exact(cell.value) ?? cell.text), isValue: true },
    text(sheets.unit, ({ cell }) => unitWord(cell.unit, language)),
    number(sheets.numerator, ({ cell }) => exact(cell.parts?.[0]) ?? ''),
    number(sheets.denominator, ({ cell }) => exact(cell.parts?.[1]) ?? ''),
    number(words.yearAgo, ({ cell }) => cell.yearAgo),
    number(words.previous, ({ cell }) => cell.previous),
    number(sheets.target, ({ cell }) => cell.target?.text ?? ''),
    text(sheets.met, ({ cell }) => verdicts[`${cell.target?.met ?? null}`]),
    text(sheets.state, ({ cell }) => (cell.value === null ? cell.text : sheets.known)),
    text(sheets.reference, ({ cell }) => cell.figure),
  ];
}

const text = (head: string, of: FigureColumn['of']): FigureColumn => ({
  ...{ text: head, numeric: false, isValue: false, of },
});

const number = (head: string, of: FigureColumn['of']): FigureColumn => ({
  ...text(head, of),
  numeric: true,
});

const exact = (decimal: string | null | undefined): number | undefined =>
  decimal == null ? undefined : Number(decimal);
