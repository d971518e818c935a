import type { DayOrder } from '../../values/day.ts';

/** Where a field of a foreign file comes from. */
export type SavedSource =
  /** A header. */
  | string
  | {
      readonly column: string;
      /** Words of the file for values, labels or codes; other words are read as ever. */
      readonly values?: Readonly<Record<string, string>>;
      /** What its numbers are in: 万元. */
      readonly unit?: string;
    }
  /** The same text in every row. */
  | { readonly constant: string }
  /** Several columns in one, with `join` between those that are filled. */
  | { readonly columns: readonly string[]; readonly join?: string };

/** How a foreign layout becomes a kind of record, as it is kept in a YAML or JSON file. */
export interface SavedMapping {
  readonly name: string;
  /** The GraphQL type, the list or the Chinese label of the kind. */
  readonly kind: string;
  /** The sheet that it is about; every one unless told. */
  readonly sheet?: string;
  /** 1-based row of the header; found by its columns unless told. */
  readonly header?: number;
  /** IANA zone of the file's clock. */
  readonly timeZone?: string;
  readonly dates?: DayOrder;
  /** For the reader, where it can't tell. */
  readonly delimiter?: string;
  readonly encoding?: string;
  /** By the contract's names of the fields. */
  readonly columns: Readonly<Record<string, SavedSource>>;
  /** Rows to leave out: those in which a column holds one of the texts. */
  readonly skip?: readonly { readonly column: string; readonly is: readonly string[] }[];
}

const text = { type: 'string', minLength: 1 } as const;

/** JSON schema (draft-07) of a saved mapping. */
export const SAVED_MAPPING_SCHEMA = {
  type: 'object',
  required: ['name', 'kind', 'columns'],
  additionalProperties: false,
  properties: {
    name: text,
    kind: text,
    sheet: text,
    header: { type: 'integer', minimum: 1 },
    timeZone: text,
    dates: { enum: ['dd/mm', 'mm/dd'] },
    delimiter: { type: 'string', minLength: 1, maxLength: 1 },
    encoding: text,
    columns: {
      type: 'object',
      minProperties: 1,
      additionalProperties: {
        type: ['string', 'object'],
        minLength: 1,
        minProperties: 1,
        additionalProperties: false,
        properties: {
          column: text,
          values: { type: 'object', additionalProperties: { type: 'string' } },
          unit: text,
          constant: { type: 'string' },
          columns: { type: 'array', minItems: 1, items: text },
          join: { type: 'string' },
        },
      },
    },
    skip: {
      type: 'array',
      items: {
        type: 'object',
        required: ['column', 'is'],
        additionalProperties: false,
        properties: { column: text, is: { type: 'array', minItems: 1, items: { type: 'string' } } },
      },
    },
  },
} as const;
