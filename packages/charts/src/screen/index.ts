import { TooltipComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { parts } from '../parts.ts';

/** Registers the parts of ECharts that the charts use on screen, and no others. */
export function useScreenCharts(): void {
  use([...parts, TooltipComponent]);
}
