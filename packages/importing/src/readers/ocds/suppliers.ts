import { type JsonObject, objectAt, objectsAt, textAt } from '../json/json.ts';
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

/** The suppliers of a file, each once: what others refer to is written before them. */
export class SupplierBook {
  readonly #names = new Map<string, string>();
  readonly #sink: RowSink;
  readonly #problems: ProblemList;

  constructor(sink: RowSink, problems: ProblemList) {
    this.#sink = sink;
    this.#problems = problems;
  }

  /** Writes a supplier that a row refers to, and gives its code. */
  note({ code, name, creditCode, path }: Supplier): string {
    const known = this.#names.get(code);
    if (known === undefined && code !== '') {
      this.#names.set(code, name);
      this.#sink.add(SUPPLIERS, { path, values: { code, name, creditCode } });
    } else if (known !== undefined && name !== '' && name !== known) {
      this.#problems.add(
        'SUPPLIER_NAMES',
        path,
        {
          zh: `供应商 ${code} 在文件中有两个名称：“${known}”和“${name}”，按前一个导入`,
          en: `Supplier ${code} has two names in the file, ${known} and ${name}; the first one is taken`,
        },
        { zh: '请核对供应商名称', en: "Check the supplier's name" },
      );
    }
    return code;
  }
}

const identifiersOf = (party: JsonObject | undefined) =>
  [objectAt(party, 'identifier'), ...objectsAt(party, 'additionalIdentifiers')].flatMap((one) => {
    const id = textAt(one, 'id').trim();
    return id ? [{ scheme: textAt(one, 'scheme'), id }] : [];
  });
