import type { Sentence } from '@minxin/database';
import { HttpRefusal } from '../server/http-refusal.ts';
import type { Limits } from './limits.ts';

/** What a document is measured by. */
export type Measure =
  | 'tokens'
  | 'depth'
  | 'aliases'
  | 'directives'
  | 'directivesAtOnce'
  | 'rootFields'
  | 'cost';

interface Told {
  readonly code: string;
  /** What is too much, and what to do. */
  readonly of: Sentence;
  readonly fix: Sentence;
}

const TOLD: Readonly<Record<Measure, Told>> = {
  tokens: {
    code: 'TOO_MANY_TOKENS',
    of: { zh: '查询的词元数', en: 'tokens of the document' },
    fix: {
      zh: '请把大段取值放进 variables，或拆成几次查询。',
      en: 'Send long values as variables, or ask in several requests.',
    },
  },
  depth: {
    code: 'TOO_DEEP',
    of: { zh: '字段嵌套层数', en: 'levels of fields' },
    fix: {
      zh: '请减少层数，其余用返回的 id 再查。',
      en: 'Ask fewer levels, and the rest by the ids that come back.',
    },
  },
  aliases: {
    code: 'TOO_MANY_ALIASES',
    of: { zh: '别名数', en: 'aliases' },
    fix: {
      zh: '请用 by、over 或 table 一次取多个切片，或拆成几次查询。',
      en: 'Take many slices at once by `by`, `over` or `table`, or ask in several requests.',
    },
  },
  directives: {
    code: 'TOO_MANY_DIRECTIVES',
    of: { zh: '指令数', en: 'directives' },
    fix: {
      zh: '请只保留需要的 @include 与 @skip。',
      en: 'Keep the @include and @skip that are needed.',
    },
  },
  directivesAtOnce: {
    code: 'TOO_MANY_DIRECTIVES',
    of: { zh: '同一处的指令数', en: 'directives at one place' },
    fix: {
      zh: '请只保留需要的 @include 与 @skip。',
      en: 'Keep the @include and @skip that are needed.',
    },
  },
  rootFields: {
    code: 'TOO_MANY_ROOT_FIELDS',
    of: { zh: '根字段数', en: 'root fields' },
    fix: { zh: '请拆成几次查询。', en: 'Ask in several requests.' },
  },
  cost: {
    code: 'TOO_COSTLY',
    of: {
      zh: '最多可能返回的值数（按列表长度计）',
      en: 'values that the answer may hold (lists counted by their sizes)',
    },
    fix: {
      zh: '请减小 first、放粗 grain、缩短期间，或改用 table，它的一列只算一个值。',
      en: 'Lower `first`, take a coarser grain or a shorter period, or ask a `table`, of which a column is one value.',
    },
  },
};

/** A document that asks more than a limit lets pass; nothing of it was run. */
export class LimitRefusal extends HttpRefusal {
  override readonly name = 'LimitRefusal';

  /** @param asked what the document comes to; more than the limit */
  constructor(measure: Measure, limits: Limits, asked: number) {
    const { code, of, fix } = TOLD[measure];
    const limit = limits[measure];
    super(
      code,
      400,
      {
        zh: `${of.zh}为 ${asked}，上限 ${limit}。${fix.zh}`,
        en: `${asked} ${of.en}; at most ${limit} pass. ${fix.en}`,
      },
      { limit, asked },
    );
  }
}
