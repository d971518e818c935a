import { type JsonObject, objectAt, objectsAt, textAt } from '../json/json.ts';
import { CodeBook } from '../tree/code-book.ts';
import type { ProblemList } from '../tree/problem-list.ts';
import type { RowSink } from '../tree/tree-table.ts';
import { SUPPLIERS } from './tables/tables.ts';

/** The scheme of 统一社会信用代码 (GB 32100) in OCDS identifiers. */
const CREDIT_CODE = 'CN-USCC';

/** An id as org-id.guide makes it, register and number: `GB-COH-09506232`. */
const REGISTERED = /^[A-Z]{2,3}-[A-Z0-9_]+-.+$/;

/** An organisation that bids or wins, under the code by which the platform keeps it. */
export interface Supplier {
  readonly code: string;
  readonly name: string;
  readonly creditCode: string;
  readonly path: string;
}

/**
 * The supplier that a release refers to. Its code is the credit code, else what a register calls
 * it, else its name: an id that only this publisher understands is no code.
 */
export function supplierOf(reference: JsonObject, release: JsonObject, path: string): Supplier {
  const id = textAt(reference, 'id');
  const party = objectsAt(release, 'parties').find((one) => id && textAt(one, 'id') === id);
  const name = textAt(reference, 'name') || textAt(party, 'name');
  const identifiers = [party, reference].flatMap(identifiersOf);
  const creditCode = identifiers.find(({ scheme }) => scheme === CREDIT_CODE)?.id ?? '';
  const registered = identifiers
    .map(({ scheme, id }) => `${scheme}-${id}`)
    .concat(id)
    .find((one) => REGISTERED.test(one));
  return { code: creditCode || registered || name, name, creditCode, path };
}

/** The suppliers of a file, each once. */
export type SupplierBook = CodeBook<'creditCode'>;

export const supplierBook = (sink: RowSink, problems: ProblemList): SupplierBook =>
  new CodeBook({ zh: '供应商', en: 'Supplier' }, SUPPLIERS, sink, problems);

/** Writes a supplier that a row refers to, and gives its code. */
export const noteSupplier = (
  book: SupplierBook,
  { code, name, creditCode, path }: Supplier,
): string => book.note(code, name, path, { creditCode });

const identifiersOf = (party: JsonObject | undefined) =>
  [objectAt(party, 'identifier'), ...objectsAt(party, 'additionalIdentifiers')].flatMap((one) => {
    const id = textAt(one, 'id').trim();
    return id ? [{ scheme: textAt(one, 'scheme'), id }] : [];
  });
