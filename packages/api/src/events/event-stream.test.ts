import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { EventStream } from './event-stream.ts';

it('writes events and beats as EventSource reads them', async () => {
  const stream = new EventStream();
  stream.send('data-version', 7, 7);
  stream.beat();
  stream.end();
  stream.send('data-version', 8, 8);
  expect(await text(stream.body)).toBe(
    'retry: 3000\n\nid: 7\nevent: data-version\ndata: 7\n\n: \n\n',
  );
});

it('ends for a reader who does not read, before it has taken much memory', async () => {
  const stream = new EventStream();
  const closed = once(stream.body, 'close');
  for (let version = 0; version < 10_000; version += 1)
    stream.send('data-version', version, version);
  await closed;
  expect(stream.body.readableLength + stream.body.writableLength).toBeLessThan(64 * 1024);
});
