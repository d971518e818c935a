import { formatValue } from '@minxin/commentary';
import { clauses, extremes } from '../findings.ts';
import type { GainByVillageInput, VillageGain } from './input.ts';

/** A village below this part of the average is at risk. */
const BEHIND = 0.8;

export const isBehind = (village: VillageGain, { total }: GainByVillageInput): boolean =>
  village.value !== null &&
  total.value !== null &&
  total.value > 0 &&
  village.value < BEHIND * total.value;

const nothingOf = ({ suppressed }: GainByVillageInput['total']): string =>
  suppressed === true ? '因农户过少不显示' : '暂无数据';

/** "户均增收 1.2 万元，2 个村不足平均的八成"; "户均增收 1.2 万元，各村都在平均的八成以上". */
export function gainByVillageTitle(input: GainByVillageInput): string {
  const { total, villages } = input;
  if (total.value === null) return `户均增收${nothingOf(total)}`;
  return clauses(`户均增收 ${total.text}`, villages.length > 0 ? standing(input) : undefined);
}

/** The average, the median, and the villages at both ends. */
export function gainByVillageSummary(input: GainByVillageInput): string {
  const { year, total, median, villages } = input;
  if (total.value === null) return `${year} 年户均增收${nothingOf(total)}。`;
  const middle = median == null || median.value === null ? undefined : `中位数 ${median.text}`;
  const end = (labels: readonly string[], word: string) => {
    const value = villages.find((village) => village.label === labels[0])?.value;
    return value == null
      ? undefined
      : `${labels.join('、')}${word}（${formatValue(value, 'CNY', 'zh')}）`;
  };
  const ends = clauses(
    end(extremes(villages, Math.max), '最高'),
    end(extremes(villages, Math.min), '最低'),
  );
  const said = clauses(`${year} 年户均增收 ${total.text}`, middle);
  return `${said}。${ends === '' ? '' : `${ends}。`}`;
}

function standing(input: GainByVillageInput): string | undefined {
  const { villages, total } = input;
  const behind = villages.filter((village) => isBehind(village, input));
  const [only] = behind;
  if (only !== undefined && behind.length === 1) return `${only.label}不足平均的八成`;
  if (behind.length > 1) return `${behind.length} 个村不足平均的八成`;
  // A village without a shown value may stand anywhere, so nothing is said of all of them.
  const open = villages.some((village) => village.value === null);
  if (!open && total.value !== null && total.value > 0) return '各村都在平均的八成以上';
  const [first] = extremes(villages, Math.max);
  return first === undefined || open ? undefined : `${first}最高`;
}
