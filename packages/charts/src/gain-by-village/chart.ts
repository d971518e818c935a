import { formatCount, formatExact, NO_VALUE } from '@minxin/commentary';
import { type Chart, type ChartOptions, type DataTable, isSimulated } from '../chart.ts';
import { numberCell, textCell, withheldCell } from '../table.ts';
import type { Theme } from '../theme.ts';
import type { TooltipCard } from '../tooltip.ts';
import { gainByVillageSummary, gainByVillageTitle, isBehind } from './findings.ts';
import type { GainByVillageInput, VillageGain } from './input.ts';
import { gainOption } from './option.ts';

export const WITHHELD = '农户过少，不显示';

/** Gain per household by village, highest first, against the average of all households. */
export function gainByVillage(
  input: GainByVillageInput,
  theme: Theme,
  options: ChartOptions = {},
): Chart {
  const sorted = { ...input, villages: highestFirst(input.villages) };
  const summary = gainByVillageSummary(sorted);
  const withheld = sorted.villages.some((village) => village.suppressed === true);
  return {
    id: 'gain-by-village',
    title: gainByVillageTitle(sorted),
    subtitle: `${input.year} 年各村户均增收（元）${withheld ? '；农户过少的村不显示' : ''}`,
    summary,
    option: gainOption(sorted, theme, options, summary, (index) => gainCard(sorted, index)),
    table: gainTable(sorted),
    simulated: isSimulated(input.total, input.median),
  };
}

/** What may not be shown has no value, whatever the caller passed, and stands last. */
function highestFirst(villages: readonly VillageGain[]): readonly VillageGain[] {
  return villages
    .map((village) => (village.suppressed === true ? { ...village, value: null } : village))
    .sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || 0);
}

function gainCard(input: GainByVillageInput, index: number): TooltipCard | undefined {
  const village = input.villages[index];
  if (village === undefined) return undefined;
  if (village.suppressed === true)
    return { heading: village.label, lines: [{ label: '户均增收', text: WITHHELD }] };
  const gain = village.value === null ? NO_VALUE : `${formatExact(village.value)} 元`;
  return {
    heading: village.label,
    lines: [
      { label: '户均增收', text: gain },
      { label: '农户', text: `${formatCount(village.households)} 户` },
      ...(isBehind(village, input) ? [{ label: '提示', text: '不足平均的八成' }] : []),
    ],
  };
}

function gainTable({ villages }: GainByVillageInput): DataTable {
  return {
    columns: [
      { key: 'village', label: '村（社区）', numeric: false },
      { key: 'gain', label: '户均增收', unit: '元', numeric: true },
      { key: 'households', label: '农户', unit: '户', numeric: true },
    ],
    rows: villages.map(({ label, value, households, suppressed }) =>
      suppressed === true
        ? [textCell(label), withheldCell(WITHHELD), withheldCell(WITHHELD)]
        : [textCell(label), numberCell(value), numberCell(households)],
    ),
  };
}
