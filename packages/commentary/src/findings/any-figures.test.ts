import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../finding.ts';
import { seriesFinding } from './series-finding.ts';
import {
  allFindings,
  cell,
  cells,
  languages,
  NAMES,
  periodFigures,
} from './testing/any-findings.ts';
import { wordsOf } from './testing/words.ts';

const textsOf = (findings: readonly Finding[]) =>
  findings.flatMap(({ title, summary }) => [title, summary]);

describe('from any figures', () => {
  it('every finding has a title, and neither a hole nor a number that is none', () => {
    fc.assert(
      fc.property(cells, languages, (from, language) => {
        for (const { title, summary } of allFindings(from, 77_777, language)) {
          expect(title).not.toBe('');
          expect(`${title} ${summary}`).not.toMatch(
            /NaN|undefined|null|Infinity|\[object|\(\)|（）/,
          );
          expect(`${title} ${summary}`).not.toMatch(/ {2}|[，；、,;] ?[，；。、,;.]|-0(?![.\d])/);
        }
      }),
    );
  });

  it('English holds no Chinese, and Chinese no English', () => {
    fc.assert(
      fc.property(cells, (from) => {
        for (const text of textsOf(allFindings(from, 77_777, 'en')))
          expect(text).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
        const names = new RegExp(`${NAMES.join('|')}|（n [=<] \\d+）`, 'g');
        for (const text of textsOf(allFindings(from, 77_777, 'zh')))
          expect(text.replaceAll(names, '')).not.toMatch(/[A-Za-z]/);
      }),
    );
  });

  it('nothing depends on what is withheld', () => {
    const secret = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(cells, secret, secret, languages, (from, one, other, language) => {
        expect(allFindings(from, one, language)).toEqual(allFindings(from, other, language));
      }),
    );
  });

  it('nothing is said of months without data', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 12 }), (from) => {
        const last = { numerator: 700, denominator: 800, state: 'TOLD' } as const;
        const all = [...from.slice(0, 11), last];
        const figures = periodFigures(2020, all, 77_777, 'zh', false);
        const focus = figures.at(-1)?.key ?? '';
        const { title, summary } = seriesFinding({
          ...{ metric: wordsOf('gain', 'zh'), language: 'zh', figures, focus },
        });
        all.forEach(({ state }, place) => {
          if (state === 'MISSING' || state === 'WITHHELD')
            expect(title + summary).not.toMatch(new RegExp(`(?<!\\d)${place + 1}月`));
        });
      }),
    );
  });
});
