import type { TypedDocumentNode } from '@urql/core';

/**
 * An answer as GraphQL promises it: every field that was asked for is there, with a value or null.
 * The generated types leave a nullable field out, which no server does.
 */
export type Present<T> = T extends readonly (infer Item)[]
  ? Present<Item>[]
  : T extends object
    ? { [Field in keyof T as Field extends '__typename' ? never : Field]-?: Present<T[Field]> }
    : T;

/** The same document, whose answer has all its fields. */
export function present<Answer, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Answer, Variables>,
): TypedDocumentNode<Present<Answer>, Variables> {
  return document as TypedDocumentNode<unknown, Variables> as TypedDocumentNode<
    Present<Answer>,
    Variables
  >;
}
