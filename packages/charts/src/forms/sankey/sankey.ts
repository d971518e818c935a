import { unitWord } from '@minxin/commentary';
import type { Chart, ChartOptions, DataTable } from '../../chart.ts';
import { numberCell, textCell, withheldCell } from '../../table/cells.ts';
import type { Theme } from '../../theme.ts';
import { WORDS } from '../../words.ts';
import { told } from '../form.ts';
import type { SankeyInput } from './input.ts';
import { checkFlows } from './layers.ts';
import { drawnFlows, drawnStages, sankeyDrawing } from './option.ts';

/**
 * Flows between stages, as wide as they are large.
 * @throws UnknownStageError, CyclicFlowError
 */
export function sankey(input: SankeyInput, theme: Theme, options: ChartOptions = {}): Chart {
  const { flows, stages } = input;
  checkFlows(input);
  const drawn = drawnFlows(input);
  const shown = drawnStages(input, drawn);
  return {
    ...told(input),
    ...sankeyDrawing(input, theme, options),
    native: null,
    table: flowTwin(input),
    marks: [...flows.map(({ mark }) => mark), ...stages.map(({ mark }) => mark)],
    rowOf: (_, at, kind) => {
      if (kind === 'edge') return drawn[at]?.place ?? -1;
      const stage = shown[at];
      // The stages stand after the flows.
      return stage === undefined ? -1 : flows.length + stages.indexOf(stage);
    },
  };
}

function flowTwin({ heads, unit, language, stages, flows }: SankeyInput): DataTable {
  const label = (id: string) => stages.find((stage) => stage.id === id)?.label ?? id;
  return {
    columns: [
      { key: 'from', label: heads.from, numeric: false },
      { key: 'to', label: heads.to, numeric: false },
      { key: 'value', label: heads.value, unit: unitWord(unit, language), numeric: true },
    ],
    rows: flows.map(({ from, to, value, suppressed }) => [
      textCell(label(from)),
      textCell(label(to)),
      suppressed === true ? withheldCell(WORDS[language].withheld) : numberCell(value),
    ]),
  };
}
