import { LARGEST_FILE } from '@minxin/importing';

/** How much one may ask. Each is the largest number that still passes. */
export interface Limits {
  /** Of a document: names, numbers, texts and marks. */
  readonly tokens: number;
  /** Fields within fields. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Directives at one place. */
  readonly directivesAtOnce: number;
  /** Fields of Query or Mutation. */
  readonly rootFields: number;
  /** Values that an answer may hold, lists counted by their sizes. */
  readonly cost: number;
  /** Seconds that a question may take, however many statements it needs. */
  readonly seconds: number;
  /** What one viewer may send in a minute, over all paths that answer data. */
  readonly requestsPerMinute: number;
  /** Bytes of the body of a request. */
  readonly bodyBytes: number;
  /** Bytes of an uploaded file. */
  readonly uploadBytes: number;
}

/** The dashboards' own questions use less than half of each. */
export const DEFAULT_LIMITS: Limits = {
  tokens: 4000,
  depth: 16,
  aliases: 100,
  directives: 40,
  directivesAtOnce: 4,
  rootFields: 60,
  cost: 100_000,
  seconds: 60,
  requestsPerMinute: 6000,
  bodyBytes: 1024 * 1024,
  uploadBytes: LARGEST_FILE,
};

/** Seconds that the server lets one statement take. */
export const STATEMENT_SECONDS = 30;

const NAMES = Object.keys(DEFAULT_LIMITS) as (keyof Limits)[];

/**
 * Reads `cost=200000,requestsPerMinute=600`: limits by name, the others as they are.
 * @throws RangeError that says which part can't be read, and what could be
 */
export function readLimits(text: string): Limits {
  const limits: Record<keyof Limits, number> = { ...DEFAULT_LIMITS };
  for (const part of text.split(/[,\s]+/).filter((one) => one !== '')) {
    const [, name, digits] = /^(\w+)=([1-9]\d{0,14})$/.exec(part) ?? [];
    const known = NAMES.find((one) => one === name);
    if (!known)
      throw new RangeError(
        `${JSON.stringify(part)} is no limit: write name=number, such as cost=200000. Names: ${NAMES.join(', ')}.`,
      );
    limits[known] = Number(digits);
  }
  return limits;
}
