import { fork } from 'node:child_process';
import { connect, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';

export interface HttpLoad {
  /** Of a server on 127.0.0.1. */
  readonly port: number;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** `{n}` in it becomes the number of the request, in eight digits: no two are the same question. */
  readonly body?: string;
}

export interface Throughput {
  readonly requestsPerSecond: number;
  readonly answerBytes: number;
}

const self = fileURLToPath(import.meta.url);

const CONNECTIONS = 16;
const WARM_UP_MS = 1_000;
const MEASURED_MS = 5_000;
const MOST_REQUESTS = 500_000;

/**
 * Sends a request over and over on 16 connections that stay open, one at a time on each, from a process
 * of its own: for six seconds or half a million requests, of which the last five seconds count.
 * @throws Error where an answer is not 200
 */
export function loadHttp(load: HttpLoad): Promise<Throughput> {
  return new Promise((resolve, reject) => {
    const sender = fork(self, [JSON.stringify(load)]);
    sender.once('message', (throughput) => resolve(throughput as Throughput)).once('error', reject);
    sender.once('exit', (status) => reject(new Error(`The sender ended with status ${status}.`)));
  });
}

/** The request as it is sent; all of them are of one length. */
function requestText(
  { port, method, path, headers, body: given = '' }: HttpLoad,
  n: number,
): string {
  const body = given.replace('{n}', String(n).padStart(8, '0'));
  const lines = Object.entries({
    host: `127.0.0.1:${port}`,
    ...headers,
    ...(method === 'POST' && { 'content-length': `${Buffer.byteLength(body)}` }),
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
}

/** Calls `answered` with the body's length at every whole answer; every answer must say its length. */
function readAnswers(socket: Socket, answered: (bytes: number) => void): void {
  let received = '';
  socket.setEncoding('latin1').on('data', (chunk) => {
    received += chunk;
    const head = received.indexOf('\r\n\r\n');
    if (head < 0) return;
    if (!received.startsWith('HTTP/1.1 200')) throw new Error(received);
    const length = Number(/content-length: (\d+)/i.exec(received)?.[1]);
    if (received.length < head + 4 + length) return;
    received = '';
    answered(length);
  });
}

async function runLoad(load: HttpLoad): Promise<Throughput> {
  const sockets = Array.from({ length: CONNECTIONS }, () => connect(load.port, '127.0.0.1'));
  let sent = 0;
  let measured = 0;
  let answerBytes = 0;
  const begin = performance.now() + WARM_UP_MS;
  const end = begin + MEASURED_MS;
  await Promise.all(
    sockets.map(
      (socket) =>
        new Promise<void>((resolve, reject) => {
          socket.once('error', reject).setNoDelay(true);
          readAnswers(socket, (bytes) => {
            const now = performance.now();
            if (now >= begin) measured += 1;
            answerBytes = bytes;
            sent += 1;
            if (now >= end || sent >= MOST_REQUESTS) resolve();
            else socket.write(requestText(load, sent));
          });
          socket.write(requestText(load, sent++));
        }),
    ),
  );
  const seconds = (performance.now() - begin) / 1_000;
  for (const socket of sockets) socket.destroy();
  return { requestsPerSecond: measured / seconds, answerBytes };
}

if (process.argv[1] === self) {
  process.send?.(await runLoad(JSON.parse(process.argv[2] ?? '')));
  process.disconnect?.();
}
