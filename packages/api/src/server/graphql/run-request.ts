import type { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Answer } from '../../answers/answer-cache.ts';
import type { Context } from '../../context.ts';
import { type Asker, errorsFor } from '../format-error.ts';
import type { GraphqlRequest } from './read-request.ts';

/** Has Apollo answer, and tells whether others may get the same answer. */
export async function runRequest(
  apollo: ApolloServer<Context>,
  { query, variables, operationName }: GraphqlRequest,
  context: Context,
  asker: Asker,
): Promise<Answer> {
  const { body, http } = await apollo.executeOperation(
    { query, variables: { ...variables }, ...(operationName !== null && { operationName }) },
    { contextValue: context },
  );
  if (body.kind !== 'single') throw new Error('An answer in parts was asked of nobody.');
  const { errors, data, extensions } = body.singleResult;
  const told = { errors: errorsFor(errors, asker), data, extensions };
  return {
    // Not from the pool of small buffers, where one that is kept would hold on to its neighbours.
    body: Buffer.from(encoder.encode(JSON.stringify(told)).buffer),
    status: http.status ?? 200,
    isKeepable: errors === undefined && !context.clock.passes && !context.access.isPersonal,
    moves: context.clock.moves,
    onlyFor: context.access.isPersonal ? context.requestId : null,
    denied: deniedIn(told.errors),
  };
}

/** The paths of the errors that say so. */
const deniedIn = (errors: readonly GraphQLFormattedError[] = []): readonly string[] =>
  errors
    .filter(({ extensions }) => DENIALS.has(String(extensions?.code)))
    .map(({ path }) => path?.join('.') ?? '*');

const DENIALS = new Set(['FORBIDDEN', 'OUT_OF_SCOPE']);

const encoder = new TextEncoder();
