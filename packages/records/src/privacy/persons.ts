import type { Catalogue, Reference } from '../definition/catalogue.ts';
import type { RecordKind } from '../definition/record-kind.ts';
import { readOne } from '../read/read-one.ts';
import type { RecordContext } from '../read/read-page.ts';
import type { RecordLoaders } from '../read/record-loaders.ts';
import { keyOf, type Row } from '../read/row.ts';
import { sensitiveKinds } from './reseal.ts';

/** A record that tells of a person. */
export interface PersonRecord {
  readonly kind: RecordKind;
  readonly row: Row;
}

/** How a record leads to those that tell of its persons: to the record that both point at, and from it. */
interface Way {
  /** Null where the record itself is pointed at. */
  readonly up: Reference | null;
  readonly down: Reference;
}

const MOST = 20;

function waysFrom(catalogue: Catalogue, kind: RecordKind): readonly Way[] {
  return sensitiveKinds(catalogue)
    .filter((one) => one !== kind)
    .flatMap((one) => catalogue.from(one))
    .flatMap((down): Way[] => {
      if (down.to === kind) return [{ up: null, down }];
      return catalogue
        .from(kind)
        .filter(({ to }) => to === down.to)
        .map((up) => ({ up, down }));
    });
}

/** Whether records of a kind lead to any that tell of persons. */
export const leadsToPersons = (catalogue: Catalogue, kind: RecordKind): boolean =>
  waysFrom(catalogue, kind).length > 0;

/**
 * What is known of the persons behind a record, at most 20 of a kind: the caller of an order, the contact
 * of a household. Nothing where the record is not there.
 * @throws RecordError BAD_ID
 */
export async function personsBehind(
  context: RecordContext & { readonly catalogue: Catalogue; readonly loaders: RecordLoaders },
  kind: RecordKind,
  id: string,
): Promise<readonly PersonRecord[]> {
  const { catalogue, loaders } = context;
  const record = await readOne(context, kind, keyOf(kind, id));
  if (!record) return [];
  const found: PersonRecord[] = [];
  for (const { up, down } of waysFrom(catalogue, kind)) {
    const whole = up ? await loaders.referred(up, record) : record;
    if (!whole) continue;
    const rows = await loaders.referring(down, whole, MOST);
    found.push(...rows.map((row) => ({ kind: down.from, row })));
  }
  return found;
}
