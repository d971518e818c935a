import { createServer as createSocket } from 'node:net';
import { createLink, type KeptAnchors, keepAnchors } from '@minxin/access';
import { createServer, type Limits, readLimits, STATEMENT_SECONDS } from '@minxin/api';
import type { KeptSchedule } from '@minxin/briefings';
import { connect, type Database } from '@minxin/database';
import { loadFirstData } from '../database/load-first-data.ts';
import { openDatabase } from '../database/open-database.ts';
import type { Environment } from '../environment.ts';
import { CommandError } from '../output/command-error.ts';
import { print, say } from '../output/report.ts';
import { keepBriefings } from '../schedule/keep-briefings.ts';
import { addressOf } from '../serving/address-of.ts';
import { readTls } from '../serving/read-tls.ts';
import { refuseUnsafe, refuseUnsafeWay } from '../serving/refuse-unsafe.ts';
import { untilSignal } from '../until-signal.ts';

const LONGEST_DRAIN_MS = 10_000;

/** Runs until a signal ends it. */
export async function serve(environment: Environment, withDetail: boolean): Promise<void> {
  const { districtCode, filesFolder, templatesFolder, fixedToken, keys } = environment;
  const { host, port, trustedProxy, oidc } = environment;
  const limits = limitsOf(environment.limits);
  await refuseUnsafeWay(environment);
  const tls = await readTls(environment.tls);
  await refuseTakenPort(environment);
  const database = await openDatabase(environment);
  const stopping = untilSignal();
  try {
    await refuseUnsafe(environment, database.connection.db);
    // Made at the first start, once the data home is there: the database decides whose that is.
    keys.current();
    const loading = loadFirstData(database.connection, { districtCode, withDetail, log: say });
    // A signal while loading ends at once: what was being written is undone as a whole.
    const early = await Promise.race([loading.then(() => null), stopping]);
    if (early) {
      loading.catch(() => {});
      say(`${early}：载入中止，下次启动重新载入。`);
      return;
    }
    // Loading takes what it takes; a question does not.
    const serving = await connect(database.url, {
      ...{ keys, statementTimeoutMs: STATEMENT_SECONDS * 1000 },
    });
    const app = await createServer({
      connection: serving,
      districtCode,
      filesFolder,
      templatesFolder,
      ...{ fixedToken, tls, trustedProxy, oidc, limits },
    });
    let kept: KeptSchedule | undefined;
    let anchors: KeptAnchors | undefined;
    try {
      await app.listen({ host, port }).catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'EADDRINUSE' ? portInUse(port) : error;
      });
      // By a connection without time limit: a briefing reads all records.
      kept = keepBriefings(database.connection, environment);
      anchors = await keepAnchors({
        ...{ connection: serving, districtCode, write: say, details: { port } },
      });
      say('民心已启动，按 Ctrl-C 停止。打开：');
      print(await wayIn(environment, serving.db));
      say(`${await stopping}：正在收尾……`);
    } finally {
      await Promise.race([
        // The last anchor is of all that was written down.
        Promise.all([app.close(), kept?.stop()]).then(() => anchors?.stop()),
        new Promise((done) => setTimeout(done, LONGEST_DRAIN_MS).unref()),
      ]);
      await serving.close();
    }
  } finally {
    await database.close();
  }
}

/** The address to open. Where others read what is printed, it lets nobody in. */
async function wayIn(environment: Environment, db: Database): Promise<string> {
  const { isProduction, districtCode, fixedToken } = environment;
  const address = addressOf(environment);
  if (isProduction) return address;
  const token = fixedToken ?? (await createLink({ db, districtCode }, 'sign_in', null, new Date()));
  return `${address}/sign-in?token=${encodeURIComponent(token)}`;
}

/** @throws CommandError USAGE where the text can't be read */
function limitsOf(text: string): Limits {
  try {
    return readLimits(text);
  } catch (failure) {
    if (!(failure instanceof RangeError)) throw failure;
    throw new CommandError('USAGE', `MINXIN_LIMITS: ${failure.message}`);
  }
}

/** Found out before a database is started for nothing. */
function refuseTakenPort({ host, port }: Environment): Promise<void> {
  return new Promise((free, taken) => {
    const probe = createSocket();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      taken(error.code === 'EADDRINUSE' ? portInUse(port) : error),
    );
    probe.listen({ host, port }, () => probe.close(() => free()));
  });
}

const portInUse = (port: number) =>
  new CommandError(
    'PORT_IN_USE',
    `Port ${port} is taken. If Minxin runs already, \`npm run minxin token\` prints a link into it; else choose another port: PORT=${port + 1} npm start. 端口已被占用。`,
  );
