import { type DocumentNode, type GraphQLSchema, getOperationAST } from 'graphql';
import { LRUCache } from 'lru-cache';
import { LimitRefusal, type Measure } from './limit-refusal.ts';
import type { Limits } from './limits.ts';
import { type Measured, measureOperation } from './measure-operation.ts';
import { fragmentsOf, introspects, operationsOf, parsed, tokensIn } from './read-document.ts';

/** A document with what it is asked with. */
export interface AskedDocument {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The variables as text, equal for equal variables. */
  readonly variablesText: string;
  readonly operationName: string | null;
}

/** What is known of a document before it is run. A text that can't be read does neither: Apollo says what is wrong with it. */
export interface CheckedDocument {
  readonly writes: boolean;
  readonly introspects: boolean;
}

interface Known {
  readonly document: DocumentNode | null;
  readonly introspects: boolean;
  /** Variables as texts with which it was found within the limits. */
  readonly passed: LRUCache<string, true>;
}

/** In characters: of documents, and of the variables of one. */
const MOST_KEPT = 1_000_000;
const MOST_PASSED = 100_000;

/** Holds documents to limits before anything is asked; what passed once is not measured again. */
export class DocumentChecks {
  readonly #schema: GraphQLSchema;
  readonly #limits: Limits;
  readonly #known = new LRUCache<string, Known>({
    maxSize: MOST_KEPT,
    sizeCalculation: (_, text) => text.length + 1,
  });

  constructor(schema: GraphQLSchema, limits: Limits) {
    this.#schema = schema;
    this.#limits = limits;
  }

  /** @throws LimitRefusal for a document that asks more than a limit lets pass */
  check(asked: AskedDocument): CheckedDocument {
    const { document, introspects, passed } = this.#read(asked.query);
    if (!document) return { writes: false, introspects };
    if (!passed.has(asked.variablesText)) {
      this.#measure(document, asked.variables);
      passed.set(asked.variablesText, true);
    }
    const operation = getOperationAST(document, asked.operationName);
    return { writes: operation?.operation === 'mutation', introspects };
  }

  #read(text: string): Known {
    const found = this.#known.get(text);
    if (found) return found;
    this.#hold('tokens', tokensIn(text));
    const document = parsed(text);
    const known = {
      document,
      introspects: document !== null && introspects(document),
      passed: new LRUCache<string, true>({
        maxSize: MOST_PASSED,
        sizeCalculation: (_, variables) => variables.length + 1,
      }),
    };
    this.#known.set(text, known);
    return known;
  }

  /** Every operation of the document: validating is work for those that are not run too. */
  #measure(document: DocumentNode, variables: AskedDocument['variables']): void {
    const fragments = fragmentsOf(document);
    for (const operation of operationsOf(document)) {
      const measured = measureOperation(operation, fragments, this.#schema, variables);
      for (const name of Object.keys(measured) as (keyof Measured)[])
        this.#hold(name, measured[name]);
    }
  }

  #hold(measure: Measure, asked: number): void {
    if (asked > this.#limits[measure]) throw new LimitRefusal(measure, this.#limits, asked);
  }
}
