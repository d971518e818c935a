import type { ApolloServer } from '@apollo/server';
import { type GraphQLFormattedError, getOperationAST, parse } from 'graphql';
import type { Answer } from '../../answers/answer-cache.ts';
import type { Context } from '../../context.ts';
import { errorsIn } from '../format-error.ts';
import type { GraphqlRequest } from './read-request.ts';

/** Has Apollo answer, and tells whether others may get the same answer. */
export async function runRequest(
  apollo: ApolloServer<Context>,
  { query, variables, operationName }: GraphqlRequest,
  context: Context,
): Promise<Answer> {
  const { body, http } = await apollo.executeOperation(
    { query, variables: { ...variables }, ...(operationName !== null && { operationName }) },
    { contextValue: context },
  );
  if (body.kind !== 'single') throw new Error('An answer in parts was asked of nobody.');
  const { errors, data, extensions } = body.singleResult;
  const told = { errors: errorsIn(errors, context.language), data, extensions };
  return {
    // Not from the pool of small buffers, where one that is kept would hold on to its neighbours.
    body: Buffer.from(encoder.encode(JSON.stringify(told)).buffer),
    status: http.status ?? 200,
    isKeepable: errors === undefined && !context.clock.passes && !context.access.isPersonal,
    moves: context.clock.moves,
    onlyFor: context.access.isPersonal ? context.requestId : null,
    denied: deniedIn(errors),
  };
}

/** The paths of the errors that say so. */
const deniedIn = (errors: readonly GraphQLFormattedError[] = []): readonly string[] =>
  errors
    .filter(({ extensions }) => DENIALS.has(String(extensions?.code)))
    .map(({ path }) => path?.join('.') ?? '*');

const DENIALS = new Set(['FORBIDDEN', 'OUT_OF_SCOPE']);

const encoder = new TextEncoder();

/** Whether the document writes. One that can't be read doesn't: Apollo says what is wrong with it. */
export function isMutation({ query, operationName }: GraphqlRequest): boolean {
  // Parsing every question again would cost as much as answering some.
  if (!query.includes('mutation')) return false;
  try {
    const operation = getOperationAST(parse(query, { noLocation: true }), operationName);
    return operation?.operation === 'mutation';
  } catch {
    return false;
  }
}
