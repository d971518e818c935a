import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../language.ts';
import { overviewParagraph } from './overview-paragraph.ts';
import { type Paragraph, paragraphText } from './paragraph.ts';
import type { ProseSubject } from './prose-subject.ts';
import { subjectParagraphs } from './subject-paragraphs.ts';
import { build, draws, languages, NAMES } from './testing/any-subject.ts';
import { toldTexts } from './testing/told-text.ts';

const SECRET = 77_777;

/** Of a subject, and the overview of it and others. */
function paragraphs(
  input: ProseSubject,
  language: Language,
  others: readonly ProseSubject[] = [],
): readonly Paragraph[] {
  const overview = overviewParagraph([input, ...others], language);
  return [...subjectParagraphs(input, language), ...(overview ? [overview] : [])];
}

/** Names of periods, which are words with digits in them. */
const PERIODS =
  /\d{4}年(\d+月)?(\d+日)?|\d+月\d+日|1-2月|(\d+ )?(Jan|Feb|Mar|Nov|Dec)(–Feb)?( \d{4})?|\b20(18|19|20)\b/g;

describe('from any figures', () => {
  it('every number is a segment that is written as the value it refers to', () => {
    fc.assert(
      fc.property(draws, languages, (draw, language) => {
        const input = build(draw, language, SECRET);
        const texts = toldTexts(input, language);
        for (const { segments, references } of paragraphs(input, language))
          for (const segment of segments) {
            if (segment.kind === 'TEXT') {
              expect(segment.text.replaceAll(PERIODS, '')).not.toMatch(/\d/);
              continue;
            }
            const { figure, part } = segment.reference;
            expect(references).toContain(figure);
            expect([...(texts.get(`${figure} ${part}`) ?? [])], part).toContain(segment.text);
          }
      }),
    );
  });

  it('nothing depends on what is withheld', () => {
    const secret = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(draws, draws, languages, secret, secret, (draw, next, language, one, other) => {
        const told = (hidden: number) =>
          paragraphs(build(draw, language, hidden), language, [build(next, language, hidden)]);
        expect(told(one)).toEqual(told(other));
      }),
    );
  });

  it('the same figures give the same text, after JSON as well', () => {
    fc.assert(
      fc.property(draws, languages, (draw, language) => {
        const input = build(draw, language, SECRET);
        const stored = JSON.parse(JSON.stringify(input)) as ProseSubject;
        const told = paragraphs(input, language);
        expect(paragraphs(stored, language)).toEqual(told);
        expect(stored).toEqual(JSON.parse(JSON.stringify(input)));
        expect(JSON.parse(JSON.stringify(told))).toEqual(told);
      }),
    );
  });

  it('there is neither a hole nor a number that is none, and one full stop at the end', () => {
    fc.assert(
      fc.property(draws, languages, (draw, language) => {
        for (const paragraph of paragraphs(build(draw, language, SECRET), language)) {
          const text = paragraphText(paragraph);
          expect(text).not.toMatch(/NaN|undefined|null|Infinity|\[object|\( *\)|（）/);
          expect(text).not.toMatch(
            / {2}|[，；、。：,;:.] ?[，；、。：,;:.]|[（(][，、,;]|-0(?![.\d])/,
          );
          expect(text).toMatch(language === 'zh' ? /[^。]。$/ : /[^.]\.$/);
          expect(text).not.toMatch(/^[\s，。；a-z]/);
          expect(paragraph.segments.every((segment) => segment.text !== '')).toBe(true);
        }
      }),
    );
  });

  it('English holds no Chinese, and Chinese no English', () => {
    fc.assert(
      fc.property(draws, (draw) => {
        for (const paragraph of paragraphs(build(draw, 'en', SECRET), 'en'))
          expect(paragraphText(paragraph)).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
        const names = new RegExp(NAMES.join('|'), 'g');
        for (const paragraph of paragraphs(build(draw, 'zh', SECRET), 'zh'))
          expect(paragraphText(paragraph).replaceAll(names, '')).not.toMatch(/[A-Za-z]/);
      }),
    );
  });

  it('no share of a change is above the whole', () => {
    fc.assert(
      fc.property(draws, languages, (draw, language) => {
        for (const { segments } of subjectParagraphs(build(draw, language, SECRET), language))
          for (const segment of segments)
            if (segment.kind === 'NUMBER' && segment.reference.part === 'SHARE')
              expect(Number.parseFloat(segment.text)).toBeLessThanOrEqual(100);
      }),
    );
  });
});
