const RESPONSE = 'application/graphql-response+json';

/**
 * The media type to answer in, of the two that GraphQL over HTTP knows: its own for clients that name it,
 * JSON for all others.
 */
export const mediaTypeOf = (accept: string | undefined): string =>
  `${accept?.toLowerCase().includes(RESPONSE) ? RESPONSE : 'application/json'}; charset=utf-8`;
