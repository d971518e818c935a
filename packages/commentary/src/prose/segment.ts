/**
 * What a number is of the question that it refers to: its value or a part of it, its change against
 * a base, its target, the days of its oldest; of a cut the change of all rows together, a row's share
 * in it, and how many owners it has, are late, rest on too few, are withheld, or share an end.
 */
export type NumberPart =
  | 'VALUE'
  | 'NUMERATOR'
  | 'DENOMINATOR'
  | 'YEAR_AGO'
  | 'PREVIOUS'
  | 'TARGET'
  | 'DAYS'
  | 'CHANGE'
  | 'SHARE'
  | 'OWNERS'
  | 'FEW'
  | 'WITHHELD'
  | 'HIGHEST'
  | 'LOWEST';

/** Where a number in a text comes from. */
export interface NumberReference {
  /** The reference of a frozen value or cut. */
  readonly figure: string;
  readonly part: NumberPart;
}

export interface TextSegment {
  readonly kind: 'TEXT';
  readonly text: string;
}

/** A number with its unit, as it is written. */
export interface NumberSegment {
  readonly kind: 'NUMBER';
  readonly text: string;
  readonly reference: NumberReference;
}

export type Segment = TextSegment | NumberSegment;

/** A piece of a sentence. */
export type Clause = readonly Segment[];

/** A clause from words and the numbers, clauses and names between them. */
export const said = (words: TemplateStringsArray, ...between: readonly Piece[]): Clause =>
  together(
    words.flatMap((word, place) => [...segmentsOf(word), ...segmentsOf(between[place] ?? '')]),
  );

/** What stands between the words; false is nothing. */
type Piece = string | false | Segment | Clause;

function segmentsOf(piece: Piece): Clause {
  if (piece === false) return [];
  if (typeof piece === 'string') return piece === '' ? [] : [{ kind: 'TEXT', text: piece }];
  return 'kind' in piece ? [piece] : piece;
}

/** Texts that follow each other become one. */
export function together(segments: Clause): Clause {
  const whole: Segment[] = [];
  for (const segment of segments) {
    const last = whole.at(-1);
    if (last?.kind === 'TEXT' && segment.kind === 'TEXT')
      whole[whole.length - 1] = { kind: 'TEXT', text: last.text + segment.text };
    else whole.push(segment);
  }
  return whole;
}

export const textOf = (clause: Clause): string => clause.map(({ text }) => text).join('');
