import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { guardResolvers } from '../access/rules/guard-resolvers.ts';
import type { Context } from '../context.ts';
import { resolvers } from '../resolvers/index.ts';
import { typeDefs } from '../type-defs.ts';
import { keepError } from './format-error.ts';

export async function createApollo(): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    typeDefs: [...typeDefs],
    resolvers: [...guardResolvers(resolvers)] as never,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: keepError,
    // The landing pages load from outside; GraphiQL is served from here instead. Cache control
    // wraps every field to add hints that nobody here reads.
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled()],
  });
  await apollo.start();
  return apollo;
}
