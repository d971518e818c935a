import type { Finding, MetricWords } from '../finding.ts';
import { formatPercent } from '../numbers/number-style.ts';
import { type FigureValue, type KeyFigure, type Telling, tellable } from './figures.ts';
import { absence, LEVEL_WORDS, UNNAMED } from './level.ts';
import { lowerFirst } from './lower-first.ts';
import { joined, listed, sentences, title } from './sentence.ts';
import { exactValue, furtherValue, toldValue } from './told-value.ts';

/** What is late as of a day: `metric` names it, such as 逾期未结. */
export interface StockInput extends Telling {
  readonly late: FigureValue;
  /** All that is open, of which it is a part. */
  readonly open?: { readonly metric: MetricWords; readonly figure: FigureValue };
  /** Its parts by age, the youngest first. */
  readonly buckets?: readonly KeyFigure[];
}

/** How much is late, and how much of it for longest; the summary has its share of what is open, and all ages. */
export function stockFinding(input: StockInput): Finding {
  const { metric, language, late, buckets = [] } = input;
  const words = LEVEL_WORDS[language];
  const absent = absence(metric.label, late, UNNAMED, language);
  const open = openLevel(input);
  if (absent !== undefined) {
    const why = late.suppressed === true ? words.whyWithheld : undefined;
    return { title: absent, summary: sentences(language, [why], [open]) };
  }
  const count = tellable(late) ?? 0;
  const level = (value: string) => words.level(metric.label, UNNAMED, value);
  const ages = buckets.filter((bucket) => (tellable(bucket) ?? 0) !== 0);
  const hidden = buckets.some((bucket) => tellable(bucket) === null);
  return {
    title: title(
      language,
      [level(toldValue(metric, count, language))],
      [hidden ? undefined : oldest(ages, count, input), open && inside(open, input)],
    ),
    summary: sentences(
      language,
      [joined(language, level(exactValue(metric, count, language)), shareOfOpen(count, input))],
      [
        listed(
          ages.map((age) => agedText(age, input)),
          language,
        ),
      ],
      [open],
    ),
  };
}

const inside = (label: string, { language }: StockInput): string =>
  language === 'zh' ? label : lowerFirst(label);

function openLevel({ open, language }: StockInput): string | undefined {
  const value = tellable(open?.figure);
  if (open === undefined || value === null) return undefined;
  const text = exactValue(open.metric, value, language);
  return LEVEL_WORDS[language].level(open.metric.label, UNNAMED, text);
}

function shareOfOpen(count: number, { open, language }: StockInput): string | undefined {
  const all = tellable(open?.figure);
  if (open === undefined || all === null || all <= 0 || count <= 0 || count > all) return undefined;
  const share = formatPercent(count / all);
  return language === 'zh'
    ? `占${open.metric.label} ${share}`
    : `${share} of ${lowerFirst(open.metric.label)}`;
}

/** "其中逾期 20 个工作日以上 2 件"; "2 overdue over 20 working days"; all of them where they have one age. */
function oldest(ages: readonly KeyFigure[], count: number, input: StockInput): string | undefined {
  const last = ages.at(-1);
  if (last === undefined) return undefined;
  const { language } = input;
  if (last.value !== count) return (language === 'zh' ? '其中' : '') + agedText(last, input);
  return language === 'zh' ? `均${last.label}` : `all ${lowerFirst(last.label)}`;
}

function agedText({ label, value }: KeyFigure, { metric, language }: StockInput): string {
  const text = furtherValue(metric, Number(value), language);
  return language === 'zh' ? `${label} ${text}` : `${text} ${lowerFirst(label)}`;
}
