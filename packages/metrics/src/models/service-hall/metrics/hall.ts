import type { MetricDefinition } from '../../../definition/metric.ts';
import type { measures } from '../measures.ts';

/** What the hall is. */
export const hall = {
  departments: {
    label: '进驻单位',
    labelEn: 'Resident departments',
    unit: 'department',
    direction: 'neutral',
    description: '截至期末在大厅设窗口的单位。',
    formula: '#{进驻 < 截至, 未撤出}',
    source: '大厅进驻名册',
    value: { measure: 'departments' },
    published: [{ metric: 'resident_units' }],
  },
  items: {
    label: '服务事项',
    labelEn: 'Service items',
    unit: 'item',
    direction: 'neutral',
    description: '截至期末可在大厅申请的事项。',
    formula: '#{上线 < 截至, 未下线}',
    source: '政务服务事项目录',
    value: { measure: 'items' },
    published: [{ metric: 'service_items' }],
  },
  windows: {
    label: '服务窗口',
    labelEn: 'Windows',
    unit: 'window',
    direction: 'neutral',
    description: '截至期末开放的窗口。',
    formula: '#{开放 < 截至, 未关闭}',
    source: '大厅窗口名册',
    value: { measure: 'windows' },
    published: [{ metric: 'windows' }],
  },
} as const satisfies Record<string, MetricDefinition<keyof typeof measures>>;
