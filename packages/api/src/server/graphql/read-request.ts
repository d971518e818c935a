import { canonicalJson } from '../../answers/canonical-json.ts';
import { RequestRefusal } from './request-refusal.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A well-formed request, whatever its document holds. */
export interface GraphqlRequest {
  readonly query: string;
  readonly variables: Fields;
  /** The variables as text, equal for equal variables. */
  readonly variablesText: string;
  readonly operationName: string | null;
}

/**
 * Reads the parameters of `GET /graphql?documentId=…&variables=…&operationName=…`.
 * @throws RequestRefusal
 */
export function readGet(parameters: Fields, documents: TrustedDocuments): GraphqlRequest {
  const { documentId, query, variables, operationName } = parameters;
  if (query !== undefined) throw new RequestRefusal('FREE_DOCUMENT_BY_GET');
  if (typeof documentId !== 'string') throw new RequestRefusal('DOCUMENT_ID_MISSING');
  return {
    query: find(documents, documentId),
    ...withText(variables === undefined ? {} : parseVariables(variables)),
    operationName: typeof operationName === 'string' ? operationName : null,
  };
}

/**
 * Reads a POST body: a document, of who may ask freely, or the id of a trusted one.
 * @throws RequestRefusal
 */
export function readPost(
  body: unknown,
  documents: TrustedDocuments,
  mayAskFreely: boolean,
): GraphqlRequest {
  if (!isRecord(body)) throw new RequestRefusal('MALFORMED_REQUEST');
  const { documentId, query } = body;
  const variables = body.variables ?? {};
  const operationName = body.operationName ?? null;
  const extensions = body.extensions ?? {};
  if (documentId != null && query != null) throw new RequestRefusal('TWO_DOCUMENTS');
  if (!isRecord(variables)) throw new RequestRefusal('BAD_VARIABLES');
  const text = typeof documentId === 'string' ? find(documents, documentId) : query;
  const isNamed = operationName === null || typeof operationName === 'string';
  if (typeof text !== 'string' || !isNamed || !isRecord(extensions)) {
    throw new RequestRefusal('MALFORMED_REQUEST');
  }
  if (query != null && !mayAskFreely) throw new RequestRefusal('FREE_DOCUMENT_REFUSED');
  return { query: text, ...withText(variables), operationName };
}

function find(documents: TrustedDocuments, id: string): string {
  const query = documents.get(id);
  if (query === undefined) throw new RequestRefusal('PERSISTED_DOCUMENT_NOT_FOUND');
  return query;
}

function parseVariables(text: unknown): Fields {
  try {
    const variables: unknown = JSON.parse(String(text));
    if (isRecord(variables)) return variables;
  } catch {}
  throw new RequestRefusal('BAD_VARIABLES');
}

/** As JSON writes it, which leaves whole characters as they are; not behind a backslash that is itself meant. */
const HALF_A_CHARACTER = /(?<!\\)(?:\\\\)*\\ud[89a-f]/;

function withText(variables: Fields): Pick<GraphqlRequest, 'variables' | 'variablesText'> {
  const variablesText = canonicalJson(variables);
  if (variablesText === null) throw new RequestRefusal('VARIABLES_TOO_DEEP');
  if (HALF_A_CHARACTER.test(variablesText)) throw new RequestRefusal('BAD_TEXT');
  return { variables, variablesText };
}

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
