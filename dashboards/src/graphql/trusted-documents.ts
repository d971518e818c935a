import { type Exchange, mapExchange, type Operation } from '@urql/core';

/** What the generated documents carry beside their definitions. */
interface Identified {
  readonly __meta__?: { readonly documentId?: string };
}

/** The operation with the id of its document in place of the text, as the server knows it. */
export function byDocumentId(operation: Operation): Operation {
  const { documentId } = (operation.query as Identified).__meta__ ?? {};
  if (documentId === undefined) return operation;
  const query = Object.assign({ kind: operation.query.kind, definitions: [] }, { documentId });
  return { ...operation, query: query as unknown as Operation['query'] };
}

/** Sends ids instead of documents: short enough for a GET, which the browser keeps and asks anew with its ETag. */
export const trustedDocuments: Exchange = mapExchange({ onOperation: byDocumentId });
