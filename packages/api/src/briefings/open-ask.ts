import type { ApolloServer } from '@apollo/server';
import { type Viewer, WHOLE_DISTRICT } from '@minxin/access';
import type { OpenAsk } from '@minxin/briefings';
import type { Language } from '@minxin/commentary';
import { readDataStanding } from '@minxin/database';
import { RecordLoaders } from '@minxin/records';
import type { DocumentNode } from 'graphql';
import { ClockUse } from '../answers/answer-clock.ts';
import type { Context } from '../context.ts';
import { createApollo } from '../server/create-apollo.ts';
import { errorsFor } from '../server/format-error.ts';

/** One for all briefings of this process: it holds nothing but the contract. */
let contract: Promise<ApolloServer<Context>> | undefined;

const REQUEST = 'briefing';

/** A briefing says of the whole district what everybody may read. */
const READER: Viewer = {
  ...{ accountId: null, name: '简报', roles: ['leader'], seesSmallCells: false },
  scope: WHOLE_DISTRICT,
};

/**
 * Answers what boards ask of the contract, in one state of the database and with the rights that everybody
 * has.
 */
export const openAsk: OpenAsk = async (snapshot, districtCode, now) => {
  contract ??= createApollo();
  const [apollo, standing] = [await contract, await readDataStanding(snapshot, districtCode)];
  const { db } = snapshot;
  const scope = { districtCode, ...READER.scope };
  const contextIn = (language: Language): Context => ({
    ...{ connection: snapshot, db, districtCode, now, standing, language, openAsk, scope },
    templatesFolder: undefined,
    clock: new ClockUse(now),
    requestId: REQUEST,
    viewer: READER,
    actor: READER.name,
    rights: { smallCells: false },
    loaders: new RecordLoaders({ db, districtCode }),
    // Boards only ask: nothing of it is ever reached.
    desk: undefined as never,
    access: undefined as never,
    witness: undefined as never,
    chain: undefined as never,
    unmaskings: undefined as never,
  });
  return (language) =>
    async <Answer, Variables>(query: DocumentNode, variables: Variables) => {
      const { body } = await apollo.executeOperation(
        { query, variables: variables as Readonly<Record<string, unknown>> },
        { contextValue: contextIn(language) },
      );
      const { data, errors } = body.kind === 'single' ? body.singleResult : body.initialResult;
      const asker = { language, requestId: REQUEST, mayIntrospect: false, log: console };
      const told = errorsFor(errors, asker) ?? [];
      // A metric that the period does not fit is refused alone, and the rest is answered: as on the board.
      if (data) return JSON.parse(JSON.stringify(data)) as Answer;
      throw new Error(`A board was not answered: ${told.map((one) => one.message).join(' ')}`);
    };
};
