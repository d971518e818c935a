import { readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RECORD_TABLES } from '@minxin/database';
import { createLoadedDatabase, type TestDatabase } from '@minxin/database/testing';
import { getTableName } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli, startCli } from './testing/run-cli.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const folder = temporaryFolder();
let database: TestDatabase;
const env = () => ({ DATABASE_URL: database.url, MINXIN_HOME: join(folder, 'home') });
const cli = (...args: readonly string[]) => runCli(args, env());
const file = async (name: string, content: string) => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

const UNITS = '单位代码,单位名称\nTU1,测试城管局\nTU2,测试水务局\n';
const CATEGORIES = '类别代码,类别名称,上级类别\nTC,测试民生,\nTC1,测试供水,TC\n';
const FIELDS = '工单编号,所属镇办,诉求类别,承办单位,来电渠道,受理时间,办理时限\n';
const order = (no: string) => `${no},大竹园镇,测试供水,测试水务局,电话,2019-03-04,2019-03-11\n`;
const orders = (prefix: string, count: number) =>
  FIELDS + Array.from({ length: count }, (_, i) => order(`${prefix}${i}`)).join('');

beforeAll(async () => {
  database = await createLoadedDatabase();
});
afterAll(() => database.drop());

describe('minxin import', () => {
  it('takes several files in, in their order, and says what came of each', async () => {
    await file('1 单位.csv', UNITS);
    await file('2 类别.csv', CATEGORIES);
    const tried = await cli('import', '--dry-run', join(folder, '1*.csv'));
    expect(tried).toMatchObject({ status: 0, stdout: expect.stringMatching(/试导.*\n.*新增 2/) });
    const { status, stdout } = await cli('import', '--json', join(folder, '? *.csv'));
    expect(JSON.parse(stdout)).toMatchObject({
      files: [
        { file: '1 单位.csv', status: 'imported', counts: { added: 2 }, problems: [] },
        { file: '2 类别.csv', status: 'imported', counts: { added: 2 }, problems: [] },
      ],
    });
    expect(status).toBe(0);
    expect(await cli('import', join(folder, '1*.csv'))).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('没有变化'),
    });
  });

  it('names the rows that are refused, and ends with 1', async () => {
    const path = await file(
      '工单.csv',
      `${orders('A', 3)}${order('A9').replace('大竹园镇', '无')}`,
    );
    const whole = await cli('import', '--all-or-nothing', path);
    expect(whole).toMatchObject({ status: 1, stdout: expect.stringContaining('整批退回') });
    const good = await cli('import', path);
    expect(good.status).toBe(1);
    expect(good.stdout).toMatch(/新增 3，变更 0，不变 0，退回 1/);
    expect(good.stdout).toMatch(/第 5 行 “所属镇办”：/);
  });

  it('reads standard input, and refuses what is no file', async () => {
    const piped = await runCli(['import', '-', '--as', '承办单位'], env(), '甲,单位名称\n1,2\n');
    expect(piped).toMatchObject({ status: 1, stdout: expect.stringContaining('单位代码') });
    const good = await runCli(['import', '-', '--json'], env(), UNITS.replaceAll('TU', 'TV'));
    expect(JSON.parse(good.stdout).files[0]).toMatchObject({
      file: '标准输入',
      status: 'imported',
    });
    await symlink('/etc/passwd', join(folder, 'link.csv'));
    const link = await cli('import', join(folder, 'link.csv'));
    expect(link).toMatchObject({ status: 1, stdout: expect.stringContaining('链接') });
    expect(await readdir(join(folder, 'home', 'files', 'uploads'))).toEqual([]);
  });

  it('is listed and taken back', async () => {
    const listed = JSON.parse((await cli('batches', '--json', '--limit', '1')).stdout);
    expect(listed).toMatchObject([{ kind: 'import', fileName: '标准输入', actor: '命令行' }]);
    const undone = await cli('undo', String(listed[0].id));
    expect(undone).toMatchObject({ status: 0, stdout: expect.stringContaining('移除 2 行') });
    const again = await cli('undo', String(listed[0].id));
    expect(again).toMatchObject({ status: 1, stderr: expect.stringMatching(/已于.*撤销/) });
    expect((await cli('batches')).stdout).toMatch(/撤销（命令行）.*\n.*标准输入.*已撤销/);
  });

  it('tells the kinds that files may bring', async () => {
    expect((await cli('import', '--list-kinds')).stdout).toContain(
      'HotlineOrder\t热线工单\thotline',
    );
  });
});

describe('an import that is ended in the middle', () => {
  const standing = async () => {
    const { sql } = database.connection;
    const counts = await Promise.all(
      ['batches', ...RECORD_TABLES.map(getTableName)].map(async (table) => {
        const [row] = await sql`select count(*)::int as rows from ${sql(table)}`;
        return [table, row?.rows];
      }),
    );
    return Object.fromEntries(counts);
  };

  it('leaves everything as it was; then the same file goes in', async () => {
    const path = await file('二十万.csv', orders('K', 200_000));
    const before = await standing();
    for (const [signal, status] of [
      ['SIGINT', 130],
      ['SIGKILL', null],
    ] as const) {
      for (const phase of ['正在读取', '正在写入']) {
        const running = startCli(['import', path], env());
        await expect.poll(running.said, { interval: 20, timeout: 60_000 }).toContain(phase);
        running.process.kill(signal);
        const finished = await running.finished;
        expect(finished.status).toBe(status);
        if (signal === 'SIGINT') expect(finished.stderr).toContain('已中止，什么都没有写入');
        expect(await standing()).toEqual(before);
      }
    }
    const { status, stdout } = await cli('import', '--json', path);
    expect(JSON.parse(stdout).files[0]).toMatchObject({ status: 'imported', problems: [] });
    expect(status).toBe(0);
    const after = await standing();
    expect(after.hotline_orders).toBe(before.hotline_orders + 200_000);
    expect(after.batches).toBe(before.batches + 1);
  }, 400_000);
});
