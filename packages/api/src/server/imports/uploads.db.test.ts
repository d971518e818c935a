import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { type ClientRequest, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../limits/index.ts';
import { openTestApi, type TestApi } from '../../testing/ask.ts';
import { importDesk, SIGNED } from '../../testing/import-desk.ts';

let api: TestApi;
let desk: ReturnType<typeof importDesk>;
let port: number;
const LARGEST = 3 * 1024 * 1024;
beforeAll(async () => {
  api = await openTestApi({ limits: { ...DEFAULT_LIMITS, uploadBytes: LARGEST } });
  desk = importDesk(api.app);
  await api.app.listen({ host: '127.0.0.1', port: 0 });
  port = (api.app.server.address() as AddressInfo).port;
});
afterAll(() => api.close());

const waiting = () => readdir(join(api.filesFolder, 'uploads')).catch(() => []);
const post = (body: NonNullable<RequestInit['body']>, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${port}/imports/uploads?name=a.csv`, {
    ...{ method: 'POST', body, duplex: 'half' },
    headers: { ...SIGNED, 'content-type': 'application/octet-stream', ...headers },
  });
async function* chunks(count: number, size: number) {
  for (let i = 0; i < count; i += 1) yield Buffer.alloc(size, 'x');
}
const codeOf = async (answer: Response) => {
  const body = (await answer.json()) as { errors: { extensions: { code: string } }[] };
  return { status: answer.status, code: body.errors[0]?.extensions.code };
};

describe('an upload', () => {
  it('streams in, larger than any other body may be, and is answered with its hash', async () => {
    const content = Buffer.alloc(2 * 1024 * 1024, 'y');
    const answer = await post(content);
    expect(await answer.json()).toEqual({
      upload: expect.stringMatching(/^[0-9a-f]{32}$/),
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    });
  });

  it('is refused beyond the cap, told or found out, and leaves nothing', async () => {
    const before = await waiting();
    const told = await post(Buffer.alloc(LARGEST + 1));
    expect(await codeOf(told)).toEqual({ status: 413, code: 'UPLOAD_TOO_LARGE' });
    const found = await post(ReadableStream.from(chunks(4, 1024 * 1024)));
    expect(await codeOf(found)).toEqual({ status: 413, code: 'UPLOAD_TOO_LARGE' });
    expect(await waiting()).toEqual(before);
  });

  it('that breaks off leaves nothing, and the server goes on', async () => {
    const before = await waiting();
    const half: ClientRequest = request({
      ...{ host: '127.0.0.1', port, method: 'POST', path: '/imports/uploads?name=half.csv' },
      headers: { ...SIGNED, 'content-type': 'application/octet-stream', 'content-length': 1000 },
    });
    half.on('error', () => {});
    half.write('half');
    await expect.poll(waiting).toHaveLength(before.length + 1);
    half.destroy();
    await expect.poll(waiting).toEqual(before);
    expect((await desk.get('/healthz')).statusCode).toBe(200);
  });

  it('is taken as bytes alone', async () => {
    for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'application/json']) {
      expect((await post('{}', { 'content-type': type })).status).toBe(415);
    }
  });

  it.each([
    ['../../../etc/passwd', 'passwd'],
    ['C:\\档案\\单位.csv', '单位.csv'],
    ['单\u0000位\r\n\u001b[2J.csv', '单位[2J.csv'],
    [`${'长'.repeat(300)}.csv`, `${'长'.repeat(195)}….csv`],
    ['<img src=x onerror=alert(1)>.csv', '<img src=x onerror=alert(1)>.csv'],
    ['', '未命名'],
  ])('called %j is shown as %j, and lies where it should', async (told, shown) => {
    const code = createHash('sha256').update(told).digest('hex').slice(0, 8);
    const upload = await desk.upload(told, `单位代码,单位名称\nN${code},名称${code}\n`);
    const { report } = await desk.run({ upload });
    expect(report?.batch?.fileName).toBe(shown);
    const original = await desk.get(report?.batch?.original ?? '');
    expect(original.statusCode).toBe(200);
    const saved = String(original.headers['content-disposition']);
    expect(decodeURIComponent(saved)).toBe(`attachment; filename*=UTF-8''${shown}`);
    expect(saved).toMatch(/^[\x20-\x7e]+$/);
    for (const name of await readdir(api.filesFolder))
      expect(name).toMatch(/^(\w{64}|uploads|open)$/);
  });

  it.each(['..%2F..%2Fetc%2Fpasswd', 'uploads', 'x', '%00'])(
    'gives no other file away: %s',
    async (name) => {
      expect((await desk.get(`/imports/files/${name}`)).statusCode).toBeGreaterThanOrEqual(400);
    },
  );
});
