import { unitWord } from '@minxin/commentary';
import type { Chart, ChartOptions, DataTable } from '../../chart.ts';
import { numberCell, textCell, withheldCell } from '../../table/cells.ts';
import type { Theme } from '../../theme.ts';
import { WORDS } from '../../words.ts';
import { told } from '../form.ts';
import type { WaterfallInput } from './input.ts';
import { type Level, levelsOf } from './levels.ts';
import { waterfallNative } from './native.ts';
import { waterfallOption } from './option.ts';

/** From a whole through named steps to what is left, each beginning where the one before it ended. */
export function waterfall(input: WaterfallInput, theme: Theme, options: ChartOptions = {}): Chart {
  const levels = levelsOf(input.steps);
  return {
    ...told(input),
    option: waterfallOption(input, levels, theme, options),
    native: waterfallNative(input, levels),
    table: stepTwin(input, levels),
    marks: input.steps.map(({ mark }) => mark),
  };
}

function stepTwin({ heads, unit, language }: WaterfallInput, levels: readonly Level[]): DataTable {
  const { left, withheld } = WORDS[language];
  const number = (key: string, label: string) => ({
    ...{ key, label, unit: unitWord(unit, language), numeric: true },
  });
  return {
    columns: [
      { key: 'step', label: heads.step, numeric: false },
      number('value', heads.value),
      number('left', left),
    ],
    rows: levels.map(({ step, to }) => [
      textCell(step.label),
      step.suppressed ? withheldCell(withheld) : numberCell(step.value),
      numberCell(to),
    ]),
  };
}
