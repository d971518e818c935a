import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, AnswerCache, CACHE_BYTES } from './answer-cache.ts';

const NOON = new Date('2020-06-15T12:00:00+08:00');
const LATER = new Date('2020-06-15T12:01:00+08:00');

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
            await cache.compute(`${key}`, NOON, async () => kept);
            expect(cache.bytes).toBeLessThanOrEqual(maxBytes);
            if (size < maxBytes - 500) expect(cache.find(`${key}`, NOON)).toBe(kept);
          }
        },
      ),
    );
  });

  it('gives an answer that moves only while its clock stands still', async () => {
    const cache = new AnswerCache(CACHE_BYTES);
    await cache.compute('still', NOON, async () => answer());
    await cache.compute('moving', NOON, async () => answer({ moves: true }));
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
    const asked = [cache.compute('a', NOON, failing), cache.compute('a', NOON, failing)];
    const settled = await Promise.allSettled(asked);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(works).toBe(1);
    const unkept = answer({ isKeepable: false });
    expect(await cache.compute('a', NOON, async () => unkept)).toBe(unkept);
    expect(cache.find('a', NOON)).toBeUndefined();
    expect(cache.bytes).toBe(0);
  });
});
