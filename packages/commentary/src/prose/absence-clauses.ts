import type { MetricWords } from '../finding.ts';
import { lowerFirst } from '../findings/lower-first.ts';
import { listed } from '../findings/sentence.ts';
import type { Language } from '../language.ts';
import { isWithheld, known } from './known.ts';
import type { FrozenValue } from './prose-figure.ts';
import { type Clause, said } from './segment.ts';

type Named = FrozenValue & { readonly metric: MetricWords };

/** All figures without data in one clause, all that are withheld in another: "办结量、在办工单暂无数据". */
export function absenceClauses(figures: readonly Named[], language: Language): readonly Clause[] {
  const absent = figures.filter((figure) => known(figure) === null);
  const names = (of: readonly Named[]) =>
    listed(
      of.map(({ metric: { label } }) => (language === 'zh' ? label : lowerFirst(label))),
      language,
    );
  const missing = names(absent.filter((figure) => !isWithheld(figure)));
  const withheld = names(absent.filter(isWithheld));
  const [noData, hidden] = WORDS[language];
  return [missing && noData(missing), withheld && hidden(withheld)].flatMap((text) =>
    text === '' ? [] : [said`${text}`],
  );
}

/** Where several figures were asked for and none has data; undefined where any is told or withheld. */
export function nothingAtAll(
  figures: readonly FrozenValue[],
  language: Language,
): Clause | undefined {
  if (figures.length < 2) return undefined;
  if (figures.some((figure) => isWithheld(figure) || known(figure) !== null)) return undefined;
  return language === 'zh' ? said`各项指标暂无数据` : said`there were no data`;
}

type Sentence = (names: string) => string;

const WORDS: Readonly<Record<Language, readonly [noData: Sentence, withheld: Sentence]>> = {
  zh: [(names) => `${names}暂无数据`, (names) => `${names}为保护隐私已隐去`],
  en: [
    (names) => `there were no data for ${names}`,
    (names) => `values withheld for privacy: ${names}`,
  ],
};
