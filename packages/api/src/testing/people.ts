import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type AccessPlace,
  type Account,
  type AccountOrder,
  createAccount,
  createLink,
  setPasswordByLink,
  WHOLE_DISTRICT,
} from '@minxin/access';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { createServer, type ServerOptions } from '../server/create-server.ts';
import type { Answer } from './ask.ts';

export const PASSWORD = '河畔七棵老柳树 green kettle';
export const OWNERS_TOKEN = 'a-token-for-tests-only';

type Headers = Readonly<Record<string, string>>;

/** A server with nothing in it but people. */
export interface People {
  readonly app: FastifyInstance;
  readonly database: TestDatabase;
  readonly place: AccessPlace;
  /** Enters an account that signs in by `PASSWORD`, where no provider vouches for it. */
  enter(userName: string, order?: Partial<AccountOrder>): Promise<Account>;
  /** Sends the form of the sign-in. */
  signIn(userName: string, password?: string, headers?: Headers): Promise<LightMyRequestResponse>;
  /** Signs in, and answers the header that the browser then sends. */
  cookieOf(userName: string): Promise<{ readonly cookie: string }>;
  post(
    url: string,
    form: Readonly<Record<string, string>>,
    headers?: Headers,
  ): Promise<LightMyRequestResponse>;
  /** Asks with these headers; the status, and what was answered. */
  ask(headers: Headers, query: string): Promise<{ readonly status: number } & Answer>;
  /** The same, for a question that must be answered: its data. */
  answer<Data>(headers: Headers, query: string): Promise<Data>;
  close(): Promise<void>;
}

export async function openPeople(options: Partial<ServerOptions> = {}): Promise<People> {
  const database = await createTestDatabase();
  const filesFolder = await mkdtemp(join(tmpdir(), 'minxin-files-'));
  const app = await createServer({
    connection: database.connection,
    districtCode: '610902',
    filesFolder,
    fixedToken: OWNERS_TOKEN,
    logLevel: 'silent',
    ...options,
  });
  const place = { db: database.connection.db, districtCode: '610902' };
  const post: People['post'] = (url, form, headers = {}) =>
    app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      payload: new URLSearchParams(form).toString(),
    });
  const signIn: People['signIn'] = (user, password = PASSWORD, headers = {}) =>
    post('/sign-in', { user, password, next: '/' }, headers);
  const ask: People['ask'] = async (headers, query) => {
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers,
      payload: { query },
    });
    return { status: answer.statusCode, ...answer.json<Answer>() };
  };
  return {
    ...{ app, database, place, post, signIn, ask },
    async enter(userName, order = {}) {
      const now = new Date();
      const account = await createAccount(
        place,
        {
          ...{ userName, displayName: `${userName} 同志`, roles: ['analyst'] },
          ...{ scope: WHOLE_DISTRICT, seesSmallCells: false, oidc: null, ...order },
        },
        { now, actor: '测试' },
      );
      if (order.oidc) return account;
      const token = await createLink(place, 'set_password', account.id, now);
      await setPasswordByLink(place, token, PASSWORD, now);
      return account;
    },
    async cookieOf(userName) {
      const { cookies, statusCode } = await signIn(userName);
      const [session] = cookies;
      if (!session) throw new Error(`${userName} was not let in: ${statusCode}`);
      return { cookie: `${session.name}=${session.value}` };
    },
    async answer<Data>(headers: Headers, query: string) {
      const { data, errors } = await ask(headers, query);
      if (!data || errors) throw new Error(`The question failed: ${JSON.stringify(errors)}`);
      return data as Data;
    },
    async close() {
      await app.close();
      await database.drop();
      await rm(filesFolder, { recursive: true });
    },
  };
}
