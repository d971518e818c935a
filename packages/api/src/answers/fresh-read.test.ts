import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FreshRead } from './fresh-read.ts';

/** Reads that end when they are told to. */
function openReads() {
  const begun: { end: (value: string) => void; fail: (error: Error) => void }[] = [];
  const fresh = new FreshRead<string>(() => new Promise((end, fail) => begun.push({ end, fail })));
  return { begun, fresh };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('FreshRead', () => {
  it('one that comes while a read is under way waits for the next, which all of them share', async () => {
    const { begun, fresh } = openReads();
    const first = fresh.get();
    await settle();
    const late = [fresh.get(), fresh.get(), fresh.get()];
    await settle();
    expect(begun).toHaveLength(1);
    begun[0]?.end('before');
    expect(await first).toBe('before');
    await settle();
    expect(begun).toHaveLength(2);
    begun[1]?.end('after');
    expect(await Promise.all(late)).toEqual(['after', 'after', 'after']);
  });

  it('a failure reaches those who share the read, and nobody after them', async () => {
    const { begun, fresh } = openReads();
    const shared = Promise.allSettled([fresh.get(), fresh.get()]);
    await settle();
    const next = fresh.get();
    begun[0]?.fail(new Error('The server is away.'));
    expect((await shared).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await settle();
    begun[1]?.end('there again');
    expect(await next).toBe('there again');
  });

  it('nobody gets a value older than the question, nor more than one read runs at a time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.constantFrom('write', 'ask'), { maxLength: 30 }),
        async (scheduler, steps) => {
          let written = 0;
          let running = 0;
          const fresh = new FreshRead(async () => {
            running += 1;
            expect(running).toBe(1);
            const seen = written;
            await scheduler.schedule(Promise.resolve());
            running -= 1;
            return seen;
          });
          const answers: Promise<void>[] = [];
          const { task } = scheduler.scheduleSequence(
            steps.map((step) => async () => {
              if (step === 'write') written += 1;
              else {
                const asked = written;
                answers.push(fresh.get().then((got) => expect(got).toBeGreaterThanOrEqual(asked)));
              }
            }),
          );
          await scheduler.waitFor(task);
          await scheduler.waitFor(Promise.all(answers));
        },
      ),
    );
  });
});
