import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../testing/free-port.ts';
import { type RunningCli, runCli, startCli } from '../testing/run-cli.ts';

const TOKEN = 'sixteen-or-more-characters';
/** Nobody's, and found nowhere but where they are written to. */
const ENTERED = ['欧阳甲乙', '999999199001010016', '19900001234', '9999990000000001234'] as const;
const AMENDED = '19900004321';
const IMPORTED = ['司徒丙丁', '999999198506153026', '19900005678', '9999990000000005678'] as const;
const CALLER = ['诸葛戊己', '19900007777'] as const;
const PERSONAL = [...ENTERED, AMENDED, ...IMPORTED, ...CALLER];
/** What an open column says is there to be found. */
const OPEN = ['试办银行甲支行', '试办银行乙支行'];

let folder: string;
let env: Record<string, string>;
let server: RunningCli;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minxin-stolen-'));
  await chmod(folder, 0o755);
  const port = String(await freePort());
  env = { MINXIN_HOME: join(folder, 'home'), PORT: port, MINXIN_TOKEN: TOKEN };
  await start();
  await enterPersons();
  await importPersons();
});
afterAll(async () => {
  await stop();
  await rm(folder, { recursive: true, force: true });
});

async function start(): Promise<void> {
  server = startCli(['serve', '--no-detail'], env);
  await server.printed(/http:\S+/);
}

async function stop(): Promise<void> {
  server.process.kill('SIGTERM');
  await server.finished;
}

async function ask<Data>(query: string): Promise<Data> {
  const answer = await fetch(`http://127.0.0.1:${env.PORT}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

async function enterPersons(): Promise<void> {
  const [name, id, phone, account] = ENTERED;
  const place = 'townCode: "610902111", villageCode: "610902111201"';
  for (const mutation of [
    `recordHousehold(input: { householdNo: "S-1", ${place} })`,
    `recordHousehold(input: { householdNo: "S-2", ${place} })`,
    `recordHouseholdContact(input: { householdNo: "S-1", headName: "${name}", idNumber: "${id}",
      phone: "${phone}", bankName: "${OPEN[0]}", bankAccount: "${account}" })`,
    // What it was before stays behind as an image.
    `amendHouseholdContact(id: "S-1", input: { phone: "${AMENDED}" })`,
    'recordHotlineUnit(input: { code: "S-U", name: "试办单位" })',
    'recordHotlineCategory(input: { code: "S-C", name: "试办类别" })',
    `recordHotlineOrder(input: { orderNo: "S-O", townCode: "610902111", categoryCode: "S-C",
      unitCode: "S-U", channel: PHONE, receivedAt: "2026-03-02T09:00:00+08:00" })`,
    `recordHotlineCaller(input: { orderNo: "S-O", callerName: "${CALLER[0]}", phone: "${CALLER[1]}" })`,
    // Refused: what was typed may be logged nowhere.
    `recordHouseholdContact(input: { householdNo: "S-9", headName: "${name}", phone: "${phone}" })`,
  ]) {
    await ask(`mutation { ${mutation} { ok } }`);
  }
}

async function importPersons(): Promise<void> {
  const [name, id, phone, account] = IMPORTED;
  const file = join(folder, '联系.csv');
  const line = ['S-2', name, id, phone, OPEN[1], account].join(',');
  await writeFile(file, `户号,户主姓名,身份证号,联系电话,开户银行,收款账号\n${line}\n`);
  const { status, stderr } = await runCli(['import', file], env);
  expect(stderr).not.toContain(phone);
  expect(status).toBe(0);
}

/** Every file of the data home but the keys, as whoever steals the disk without them has it. */
async function stolen(): Promise<{ readonly path: string; readonly bytes: Buffer }[]> {
  const home = env.MINXIN_HOME ?? '';
  const found = await readdir(home, { recursive: true, withFileTypes: true });
  const files = found.filter((one) => one.isFile() && one.name !== 'keys.json');
  return Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      return { path: path.slice(home.length), bytes: await readFile(path) };
    }),
  );
}

async function placesOf(texts: readonly string[]): Promise<readonly string[]> {
  const files = await stolen();
  return texts.flatMap((text) =>
    files.filter(({ bytes }) => bytes.includes(text)).map(({ path }) => `${text} in ${path}`),
  );
}

const contacts = async () =>
  (
    await ask<{ records: { householdContacts: { nodes: unknown } } }>(
      '{ records { householdContacts { nodes { headName idNumber phone bankAccount } } } }',
    )
  ).records.householdContacts.nodes;
const MASKED = [
  ['欧阳**', '999999********0016', '199****4321', '****1234'],
  ['司徒**', '999999********3026', '199****5678', '****5678'],
].map(([headName, idNumber, phone, bankAccount]) => ({ headName, idNumber, phone, bankAccount }));

it('a stolen data home tells of nobody: not its tables, its WAL, its temporary files, its kept files, its log', async () => {
  expect(await contacts()).toEqual(MASKED);
  await stop();
  expect(await placesOf(PERSONAL)).toEqual([]);
  for (const text of OPEN) {
    const places = await placesOf([text]);
    expect(places.some((place) => place.includes('pg_wal'))).toBe(true);
    expect(places.some((place) => place.includes('/base/'))).toBe(true);
  }
  const kept = (await stolen()).filter(({ path }) => /^.files.[0-9a-f]{64}$/.test(path));
  expect(kept).toHaveLength(1);
  await start();
});

it('a key is changed while the server runs, and dropped once nothing needs it', async () => {
  const list = async () =>
    JSON.parse((await runCli(['keys', 'list', '--json'], env)).stdout) as {
      readonly id: string;
      readonly rows: number;
      readonly images: number;
      readonly files: number;
    }[];
  const [first] = await list();
  expect(first).toMatchObject({ rows: 3, images: 1, files: 1 });
  const early = await runCli(['keys', 'remove', first?.id ?? ''], env);
  expect(early.status).toBe(2);
  const { stdout, status } = await runCli(['keys', 'rotate'], env);
  expect(stdout).toContain('记录 3 行，更正前的记录 1 行，文件 1 个');
  expect(status).toBe(0);
  expect(await list()).toMatchObject([{ rows: 0, images: 0, files: 0 }, { rows: 3 }]);
  // The server goes on with the new key.
  await ask(
    `mutation { amendHouseholdContact(id: "S-2", input: { phone: "19900005679" }) { ok } }`,
  );
  await ask(
    `mutation { amendHouseholdContact(id: "S-2", input: { phone: "${IMPORTED[2]}" }) { ok } }`,
  );
  const removed = await runCli(['keys', 'remove', first?.id ?? ''], env);
  expect(removed.status, removed.stderr).toBe(0);
  expect(await list()).toHaveLength(1);
  expect(await contacts()).toEqual(MASKED);
});

it('a key that is missing is named, and nothing is answered in its place', async () => {
  await stop();
  const keys = join(env.MINXIN_HOME ?? '', 'keys.json');
  const whole = await readFile(keys, 'utf8');
  const [id = ''] = /[0-9a-z]{8}(?=:)/.exec(whole) ?? [];
  await rm(keys);
  await start();
  const answer = await fetch(`http://127.0.0.1:${env.PORT}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      query: '{ records { householdContacts { nodes { householdNo phone } } } }',
    }),
  });
  const text = await answer.text();
  expect(text).toContain('KEY_MISSING');
  expect(text).toContain(id);
  await writeFile(keys, whole, { mode: 0o600 });
  expect(await contacts()).toEqual(MASKED);
});
