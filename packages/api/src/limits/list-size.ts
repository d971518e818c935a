import {
  cutPeriod,
  daysBetween,
  GRAINS,
  type Grain,
  type Period,
  parsePeriod,
} from '@minxin/calendar';
import { type GraphQLField, type GraphQLOutputType, getNullableType, isListType } from 'graphql';

/** How long a list is taken to be that tells of itself neither by `first` nor by `grain`: the parts of a passport, the blocks of a section. */
const USUAL_LIST = 5;
/** How many a field with `first` gives where it is left out. */
const USUAL_FIRST = 50;

/** What a field lies in, as far as it decides how long lists are. */
export interface Surroundings {
  /** Of the slice. */
  readonly period: Period | null;
  /** How many records the page holds that the field is one of. */
  readonly page: number | null;
}

type Arguments = Readonly<Record<string, unknown>>;

/** How many values a field gives, and what lies within each of them. */
export function sizeOf(
  field: GraphQLField<unknown, unknown>,
  given: Arguments,
  around: Surroundings,
): { readonly size: number; readonly within: Surroundings } {
  const period = periodOf(given.period) ?? around.period;
  const first = firstOf(field, given);
  if (!isList(field.type)) return { size: 1, within: { period, page: first } };
  const pieces = isGrain(given.grain) && period ? cutPeriod(period, given.grain) : null;
  const size = first ?? pieces?.length ?? around.page ?? USUAL_LIST;
  return { size, within: { period: pieces ? longest(pieces) : period, page: null } };
}

const isList = (type: GraphQLOutputType): boolean => isListType(getNullableType(type));

function firstOf({ args }: GraphQLField<unknown, unknown>, { first, last }: Arguments) {
  if (!args.some(({ name }) => name === 'first')) return null;
  const asked = first ?? last ?? USUAL_FIRST;
  // What is below one is refused by the field itself.
  return typeof asked === 'number' ? Math.max(asked, 1) : USUAL_FIRST;
}

const isGrain = (value: unknown): value is Grain => GRAINS.some((grain) => grain === value);

/** A period that can't be read is refused by the field itself. */
function periodOf(given: unknown): Period | null {
  if (typeof given !== 'object' || given === null) return null;
  try {
    return parsePeriod(given);
  } catch {
    return null;
  }
}

const longest = (pieces: readonly Period[]): Period | null =>
  pieces.reduce<Period | null>(
    (found, piece) => (found && daysOf(found) >= daysOf(piece) ? found : piece),
    null,
  );

const daysOf = ({ from, to }: Period): number => daysBetween(from, to);
