import { SAMPLE_FLOOR } from '../findings/figures.ts';
import { lowerFirst } from '../findings/lower-first.ts';
import { isCounted } from '../findings/superlative.ts';
import { exactValue } from '../findings/told-value.ts';
import type { Language } from '../language.ts';
import { formatPercent } from '../numbers/number-style.ts';
import { baseWords } from './change-phrase.ts';
import { type Contribution, contribution } from './contribution.ts';
import { moverClause } from './mover-clause.ts';
import { numberOf } from './numbers.ts';
import type { ProseCut } from './prose-subject.ts';
import { type Clause, said } from './segment.ts';
import { likeForLike, type Writing } from './writing.ts';

/** An owner that holds less of a change does not explain it. */
const WORTH_NAMING = 0.1;

/**
 * Who accounts for most of a change: "工单量比上年同期增加 100 件，其中恒口镇由 260 件增至 320 件，占增量的 60 %";
 * "orders rose by 100 on Dec 2018; 恒口镇 accounts for 60 % of the rise (from 260 to 320)". Undefined
 * where nobody does.
 */
export function contributionClause(cut: ProseCut, writing: Writing): Clause | undefined {
  const { base, metric, reference } = cut;
  const found = contribution(cut);
  if (base === undefined || found === undefined || found.share < WORTH_NAMING) return undefined;
  const { language } = writing;
  const size = exactValue(metric, found.change.replace('-', ''), language);
  if (!/[1-9]/.test(size)) return undefined;
  const then = baseWords(base.relation, base.period, likeForLike(cut.rows, writing));
  const change = numberOf(size, reference, 'CHANGE');
  const up = Number(found.change) > 0;
  const { label } = found.mover;
  const mover = moverClause(cut, found.mover, then, language);
  const share = shareClause(cut, found, language);
  if (language === 'zh') {
    const all = said`${metric.label}比${then}${up ? '增加' : '减少'} ${change}`;
    if (found.alone) return said`${all}，全部来自${label}（${mover}）`;
    return said`${all}，其中${label}${mover}${share && said`，${share}`}`;
  }
  const all = said`${lowerFirst(metric.label)} ${up ? 'rose' : 'fell'} by ${change} on ${then}`;
  if (found.alone) return said`${all}, all of it at ${label} (${mover})`;
  return share === ''
    ? said`${all}, the largest part at ${label} (${mover})`
    : said`${all}; ${label} accounts for ${share} (${mover})`;
}

/**
 * "占增量的 60 %", of what is left where others moved the other way "占净增量的 60 %"; empty where the
 * owner moved by more than that, and of a count that moved by few: they carry no percentage.
 */
function shareClause(
  { metric }: ProseCut,
  { change, mover, share, net }: Contribution,
  language: Language,
): Clause | '' {
  if (share > 1) return '';
  if (isCounted(metric.unit) && Math.abs(Number(change)) < SAMPLE_FLOOR) return '';
  const up = mover.change > 0;
  const figure = (mover.now ?? mover.before)?.reference ?? '';
  const part = numberOf(formatPercent(share, 0), figure, 'SHARE');
  if (language === 'zh') return said`占${net ? '净' : ''}${up ? '增量' : '减量'}的 ${part}`;
  return said`${part} of the ${net ? 'net ' : ''}${up ? 'rise' : 'fall'}`;
}
