import type { Language } from '@minxin/commentary';
import { WORDS as BRIEFING_WORDS, type Words } from '../words.ts';

/** What slides and pages say beside the words of all files. */
export interface OfficeWords extends Words {
  /** Beneath a figure: what it should have reached. */
  readonly missedTarget: (target: string) => string;
  readonly figure: (n: number) => string;
  readonly table: (n: number) => string;
  /** Between the name of a thing and what is shown of it. */
  readonly joined: string;
  readonly data: string;
  /** Over a paragraph of a draft that staff wrote before its figures changed. */
  readonly toCheck: string;
  readonly figureNow: (label: string, text: string) => string;
  readonly byRule: (text: string) => string;
  readonly sentenceEnd: string;
  /** Between sentences that stand in a row. */
  readonly listed: string;
  /** Who comments. */
  readonly author: string;
}

export const WORDS: Readonly<Record<Language, OfficeWords>> = {
  zh: {
    ...BRIEFING_WORDS.zh,
    missedTarget: (target) => `未达标（${target}）`,
    figure: (n) => `图 ${n}`,
    table: (n) => `表 ${n}`,
    joined: '：',
    data: '数据',
    toCheck: '待核：写后数字已变',
    figureNow: (label, text) => `${label}现为 ${text}`,
    byRule: (text) => `按现在的数字应写：${text}`,
    sentenceEnd: '。',
    listed: '；',
    author: '民心',
  },
  en: {
    ...BRIEFING_WORDS.en,
    missedTarget: (target) => `missed (${target})`,
    figure: (n) => `Figure ${n}`,
    table: (n) => `Table ${n}`,
    joined: ': ',
    data: 'data',
    toCheck: 'To check: figures changed since',
    figureNow: (label, text) => `${label} is now ${text}`,
    byRule: (text) => `By the figures of now it would say: ${text}`,
    sentenceEnd: '. ',
    listed: '; ',
    author: 'Minxin',
  },
};
