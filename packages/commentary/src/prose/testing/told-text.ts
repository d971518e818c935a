import type { MetricWords } from '../../finding.ts';
import { aimText } from '../../findings/target.ts';
import { exactValue, furtherValue } from '../../findings/told-value.ts';
import type { Language } from '../../language.ts';
import {
  formatCompact,
  formatCount,
  formatMagnitude,
  formatPercent,
} from '../../numbers/number-style.ts';
import type { FrozenValue, ProseChange, ProseFigure } from '../prose-figure.ts';
import type { ProseCut, ProseLate, ProseSubject } from '../prose-subject.ts';
import type { NumberReference } from '../segment.ts';

type Texts = Map<string, ReadonlySet<string>>;

/** Every reference that a subject's texts may hold, with the ways that its number may be written. */
export function toldTexts(subject: ProseSubject, language: Language): Texts {
  const texts: Texts = new Map();
  const put = (figure: string, part: NumberReference['part'], ...ways: readonly string[]) =>
    texts.set(`${figure} ${part}`, new Set(ways));
  const value = (metric: MetricWords, one: FrozenValue) => {
    if (one.value === null || one.state === 'SUPPRESSED') return;
    const ways = [exactValue, furtherValue] as const;
    put(one.reference, 'VALUE', ...ways.map((way) => way(metric, one.value ?? 0, language)));
  };
  for (const one of subject.figures) figureTexts(one);
  for (const one of subject.cuts) cutTexts(one);
  for (const one of subject.late) lateTexts(one);
  return texts;

  function figureTexts(one: ProseFigure) {
    const { metric, reference, numerator, denominator, parts, target, acrossFestival } = one;
    value(metric, one);
    if (one.state !== 'SUPPRESSED') {
      put(reference, 'NUMERATOR', ...partTexts(numerator, parts?.unit));
      put(reference, 'DENOMINATOR', ...partTexts(denominator, parts?.unit));
      if (target) put(reference, 'TARGET', aimText(target.value, metric.unit, language));
    }
    if (acrossFestival) value(metric, acrossFestival);
    for (const [relation, change] of [
      ['YEAR_AGO', one.yearAgo],
      ['PREVIOUS', one.previous],
    ] as const) {
      if (change === null || [one.state, change.base.state].includes('SUPPRESSED')) continue;
      value(metric, change.base);
      put(reference, relation, ...changeTexts(metric, change));
      if (acrossFestival) put(acrossFestival.reference, relation, ...changeTexts(metric, change));
    }
  }

  function partTexts(part: number | null | undefined, unit: string | undefined) {
    const counted = { id: '', label: '', unit: unit ?? '', direction: 'NEUTRAL' } as const;
    if (part == null) return [];
    if (unit === undefined) return [formatCount(part), formatCompact(part, language)];
    return [exactValue(counted, part, language), furtherValue(counted, part, language)];
  }

  function changeTexts(metric: MetricWords, { percent, points, absolute }: ProseChange) {
    const size = formatMagnitude(points ?? percent ?? 0);
    const word = size === '1' ? 'point' : 'points';
    if (points !== null) return [language === 'zh' ? `${size} 个百分点` : `${size} ${word}`];
    return [`${size} %`, furtherValue(metric, Math.abs(absolute ?? 0), language)];
  }

  function owners(count: number, owner: string) {
    return language === 'zh' ? `${count} 个${owner}` : `${count} ${owner}${count === 1 ? '' : 's'}`;
  }

  function cutTexts({ metric, reference, rows, base, owner }: ProseCut) {
    const before = base?.rows ?? [];
    const sum = (of: readonly FrozenValue[]) => of.reduce((all, row) => all + (row.value ?? 0), 0);
    const change = sum(rows) - sum(before);
    put(reference, 'CHANGE', exactValue(metric, Math.abs(change), language));
    for (const row of [...rows, ...before]) {
      value(metric, row);
      const at = (of: typeof rows) => of.find(({ key }) => key === row.key)?.value ?? 0;
      if (change !== 0)
        put(row.reference, 'SHARE', formatPercent((at(rows) - at(before)) / change, 0));
    }
    const shown = rows.filter((row) => row.value !== null && row.state !== 'SUPPRESSED');
    const few = shown.filter(({ denominator }) => denominator != null && denominator < 30);
    const enough = shown.filter((row) => !few.includes(row));
    const withheld = rows.filter(({ state }) => state === 'SUPPRESSED');
    const top = Math.max(...enough.map((row) => row.value ?? 0));
    const bottom = Math.min(...enough.map((row) => row.value ?? 0));
    const at = (end: number) => enough.filter((row) => row.value === end).length;
    put(reference, 'HIGHEST', owners(at(top), owner));
    put(reference, 'LOWEST', owners(at(bottom), owner));
    put(reference, 'FEW', owners(few.length, owner));
    put(reference, 'WITHHELD', owners(withheld.length, owner));
  }

  function lateTexts({ metric, total, owner, owners: all }: ProseLate) {
    value(metric, total);
    put(total.reference, 'OWNERS', owners(all.filter((one) => (one.value ?? 0) > 0).length, owner));
    for (const one of all) {
      value(metric, one);
      const count = one.longest?.days ?? 0;
      const english = `${count} working day${count === 1 ? '' : 's'}`;
      if (one.state !== 'SUPPRESSED')
        put(one.reference, 'DAYS', language === 'zh' ? `${count} 个工作日` : english);
    }
  }
}
