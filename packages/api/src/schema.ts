import { makeExecutableSchema } from '@graphql-tools/schema';
import { resolvers } from './resolvers/index.ts';
import { typeDefs } from './type-defs.ts';

/** The contract with its answers. */
export const schema = makeExecutableSchema({ typeDefs: [...typeDefs], resolvers: [...resolvers] });
