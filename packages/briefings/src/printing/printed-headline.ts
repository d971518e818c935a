import { detailOf } from '../figures/detail.ts';
import type { ToldGroup } from '../figures/read-headline.ts';
import type { BriefingDocument, PrintedGroup } from './document.ts';

const PARTIAL = '本期记录只到数据截至日，尚未满期；同比按去年同期的相同天数计算。';
const HIDDEN = '“已隐去”表示所涉农户不足五户，为保护农户不公布。';
const NOTATION = '比率右侧为分子 / 分母；万、亿为单位的数右侧为原数；同比“—”表示没有可比的基数。';

export function printedHeadline(groups: readonly ToldGroup[]): BriefingDocument['headline'] {
  const values = groups.flatMap(({ metrics }) => metrics.flatMap(({ told }) => told));
  const partial = values.some(({ value }) => value.state === 'PARTIAL');
  const hidden = values.some(({ value }) => value.state === 'SUPPRESSED');
  return {
    groups: groups.map(printedGroup),
    notes: [NOTATION, ...(partial ? [PARTIAL] : []), ...(hidden ? [HIDDEN] : [])],
  };
}

function printedGroup({ label, spans, metrics }: ToldGroup): PrintedGroup {
  return {
    label,
    spans,
    known: metrics.some(({ told }) => told.some(({ value }) => value.state !== 'NO_DATA')),
    rows: metrics.map((metric) => ({
      label: metric.label,
      cells: metric.told.map(({ value, change }) => ({
        text: value.text,
        detail: detailOf(value),
        change,
      })),
    })),
  };
}
