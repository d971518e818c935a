import { defineAsyncComponent } from 'vue';

/** ECharts arrives after the numbers: a page is readable before its lines are drawn. */
export const LazyEChart = defineAsyncComponent(() => import('./EChart.vue'));
