import { BREAK, type DocumentNode, Kind, Lexer, parse, Source, TokenKind, visit } from 'graphql';

/** How many tokens a text has; as many as can be read where one is none. */
export function tokensIn(text: string): number {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  } catch {}
  return count;
}

/** The document, or null for a text that is none: Apollo says what is wrong with it. */
export function parsed(text: string): DocumentNode | null {
  try {
    return parse(text, { noLocation: true });
  } catch {
    return null;
  }
}

/** Whether anything in the document asks for the schema; `__typename` does not. */
export function introspects(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field({ name: { value } }) {
      if (value !== '__schema' && value !== '__type') return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}

export const operationsOf = ({ definitions }: DocumentNode) =>
  definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);

export const fragmentsOf = ({ definitions }: DocumentNode) =>
  new Map(
    definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
