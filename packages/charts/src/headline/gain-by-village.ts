import { type FigureValue, spreadFinding } from '@minxin/commentary';
import type { Chart, ChartOptions } from '../chart.ts';
import { type Figure, isSimulated } from '../figure.ts';
import { dotPlot } from '../forms/dot-plot/dot-plot.ts';
import type { Tone } from '../forms/form.ts';
import type { ChartTable } from '../table/chart-table.ts';
import type { Theme } from '../theme.ts';

export interface VillageGain {
  readonly label: string;
  /** Yuan per household; null where there is none or it is withheld. */
  readonly value: number | null;
  readonly households: number;
  /** Held back because too few households stand behind it. */
  readonly suppressed?: boolean;
}

export interface GainByVillageInput {
  readonly year: number;
  readonly villages: readonly VillageGain[];
  /** The average over all households, in yuan. */
  readonly total: Figure;
  readonly median?: Figure;
}

const METRIC = {
  ...{ id: 'gainPerHousehold', label: '户均增收', unit: 'CNY' },
  direction: 'HIGHER_IS_BETTER',
} as const;

/** A village below this part of the average is at risk. */
const BEHIND = 0.8;

/** Gain per household by village, highest first, around the average of all households. */
export function gainByVillage(
  input: GainByVillageInput,
  theme: Theme,
  options: ChartOptions = {},
): Chart {
  const { year, villages, total, median } = input;
  const withheld = villages.some(({ suppressed }) => suppressed === true);
  const behind = villages.filter((village) => isBehind(village, total));
  const figures = villages.map(({ label, value, suppressed = false }) => ({
    ...{ key: label, label, value, suppressed },
  }));
  return dotPlot(
    {
      id: 'gain-by-village',
      language: 'zh',
      finding: spreadFinding({
        ...{ metric: METRIC, language: 'zh' as const, owner: '村', behind: BEHIND },
        ...{
          figures,
          whole: plain(total),
          ...(median === undefined ? {} : { median: plain(median) }),
        },
      }),
      subtitle: `${year} 年各村户均增收（元）${withheld ? '；农户过少的村不显示' : ''}`,
      simulated: isSimulated(total, median),
      table: tableOf(villages),
      metric: METRIC,
      by: 'VILLAGE',
      toneText: '不足八成',
      tones: Object.fromEntries(behind.map(({ label }): [string, Tone] => [label, 'risk'])),
      ...(total.value === null ? {} : { middle: { label: '平均', value: total.value } }),
    },
    theme,
    options,
  );
}

/** A mean is told without the sum and the count behind it. */
const plain = ({ value, suppressed = false }: Figure): FigureValue => ({ value, suppressed });

const isBehind = ({ value, suppressed }: VillageGain, total: Figure): boolean =>
  suppressed !== true &&
  value !== null &&
  total.value !== null &&
  total.value > 0 &&
  value < BEHIND * total.value;

function tableOf(villages: readonly VillageGain[]): ChartTable {
  const suppressed = villages.flatMap((village, row) => (village.suppressed ? [row] : []));
  const names = villages.map(({ label }) => label);
  const number = (id: string, label: string, unit: string, values: readonly (number | null)[]) => ({
    ...{ id, kind: 'METRIC' as const, label, unit, values, suppressed },
  });
  return {
    rowCount: villages.length,
    columns: [
      {
        id: 'VILLAGE',
        kind: 'KEY',
        label: '村（社区）',
        unit: null,
        suppressed: [],
        values: names,
      },
      number(
        METRIC.id,
        METRIC.label,
        METRIC.unit,
        villages.map(({ value }) => value),
      ),
      number(
        'households',
        '农户',
        'HOUSEHOLD',
        villages.map(({ households }) => households),
      ),
    ],
  };
}
