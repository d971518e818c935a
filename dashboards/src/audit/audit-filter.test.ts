import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AuditFilter,
  exportAddress,
  readFilter,
  whereOf,
  writeFilter,
} from './audit-filter.ts';

const EVENTS = ['EXPORT', 'DENIED', 'PAYMENT'] as const;
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const text = optional(fc.string({ unit: 'grapheme', minLength: 1 }));
const day = optional(fc.constantFrom('2026-01-05', '2026-02-28'));
const filters: fc.Arbitrary<AuditFilter> = fc.record({
  ...{ from: day, to: day, actor: text, objectKind: text, objectId: text },
  event: optional(fc.constantFrom(...EVENTS)),
  success: optional(fc.constantFrom('true', 'false')),
});

describe('what of the log is looked for', () => {
  test('is read from the address that it was written into', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const query = writeFilter(filter) as Record<string, string>;
        expect(readFilter(query, EVENTS)).toEqual({ filter, unreadable: [] });
      }),
    );
  });

  test('names what can’t be read, and leaves it out', () => {
    const query = {
      from: '2026-02-30',
      event: 'RAIN',
      success: 'maybe',
      actor: '王',
      theme: 'dark',
    };
    expect(readFilter(query, EVENTS)).toMatchObject({
      filter: { actor: '王', from: undefined, event: undefined, success: undefined },
      unreadable: ['from=2026-02-30', 'event=RAIN', 'success=maybe'],
    });
  });

  test('is asked for with whole days of the district', () => {
    expect(
      whereOf({ from: '2026-01-05', to: '2026-01-05', event: 'EXPORT', success: 'false' }),
    ).toEqual({
      from: '2026-01-04T16:00:00.000Z',
      to: '2026-01-05T16:00:00.000Z',
      events: ['EXPORT'],
      isSuccess: false,
    });
  });

  test('goes out as a file by the same words', () => {
    expect(exportAddress({ to: '2026-01-05', actor: '王某', success: 'true' }, 'en')).toBe(
      '/exports/audit.csv?actor=%E7%8E%8B%E6%9F%90&success=true&to=2026-01-05T16%3A00%3A00.000Z&lang=en',
    );
  });
});
