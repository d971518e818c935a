import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, AnswerCache, CACHE_BYTES } from './answer-cache.ts';

const NOON = new Date('2020-06-15T12:00:00+08:00');
const LATER = new Date('2020-06-15T12:01:00+08:00');

/** Of somebody who stays. */
const here = new AbortController().signal;

const answer = (changes: Partial<Answer> = {}): Answer => ({
  body: Buffer.from('{"data":{}}'),
  status: 200,
  isKeepable: true,
  moves: false,
  onlyFor: null,
  denied: [],
  ...changes,
});

describe('AnswerCache', () => {
  it('never takes more bytes than it may, and keeps what was asked for last', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1_000, max: 20_000 }),
        fc.array(fc.tuple(fc.nat(20), fc.nat(8_000)), { maxLength: 60 }),
        async (maxBytes, asked) => {
          const cache = new AnswerCache(maxBytes);
          for (const [key, size] of asked) {
            const kept = answer({ body: Buffer.alloc(size) });
            await cache.compute(`${key}`, NOON, async () => kept, here);
            expect(cache.bytes).toBeLessThanOrEqual(maxBytes);
            if (size < maxBytes - 500) expect(cache.find(`${key}`, NOON)).toBe(kept);
          }
        },
      ),
    );
  });

  it('gives an answer that moves only while its clock stands still', async () => {
    const cache = new AnswerCache(CACHE_BYTES);
    await cache.compute('still', NOON, async () => answer(), here);
    await cache.compute('moving', NOON, async () => answer({ moves: true }), here);
    expect(cache.find('still', LATER)).toBeDefined();
    expect(cache.find('moving', NOON)).toBeDefined();
    expect(cache.find('moving', LATER)).toBeUndefined();
  });

  it('works once for all who ask at the same time, and again after a failure', async () => {
    const cache = new AnswerCache(CACHE_BYTES);
    let works = 0;
    const failing = async () => {
      works += 1;
      throw new Error('The server is away.');
    };
    const asked = ['a', 'a'].map((key) => cache.compute(key, NOON, failing, here));
    const settled = await Promise.allSettled(asked);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(works).toBe(1);
    const unkept = answer({ isKeepable: false });
    expect(await cache.compute('a', NOON, async () => unkept, here)).toBe(unkept);
    expect(cache.find('a', NOON)).toBeUndefined();
    expect(cache.bytes).toBe(0);
  });

  it('gives work up when the last who waits for it is gone, and begins anew for who comes then', async () => {
    const cache = new AnswerCache(CACHE_BYTES);
    const signals: AbortSignal[] = [];
    const work = (signal: AbortSignal) => {
      signals.push(signal);
      return new Promise<Answer>((_, failed) => {
        signal.addEventListener('abort', () => failed(signal.reason));
      });
    };
    const [one, other] = [new AbortController(), new AbortController()];
    const asked = [one, other].map(({ signal }) => cache.compute('a', NOON, work, signal));
    const settled = Promise.allSettled(asked);
    one.abort(new Error('one'));
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    other.abort(new Error('other'));
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    expect(await cache.compute('a', NOON, async () => answer(), here)).toEqual(answer());
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
