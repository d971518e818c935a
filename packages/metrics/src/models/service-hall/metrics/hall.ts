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
    descriptionEn: 'Departments with a window in the hall as of the end of the period.',
    formula: '#{进驻 < 截至, 未撤出}',
    formulaEn: '#{joined < as-of, not left}',
    source: { zh: '大厅进驻名册', en: 'Roll of the departments in the hall' },
    value: { measure: 'departments' },
    published: [{ metric: 'resident_units' }],
  },
  items: {
    label: '服务事项',
    labelEn: 'Service items',
    unit: 'item',
    direction: 'neutral',
    description: '截至期末可在大厅申请的事项。',
    descriptionEn: 'Service items that can be applied for in the hall as of the end of the period.',
    formula: '#{上线 < 截至, 未下线}',
    formulaEn: '#{listed < as-of, not delisted}',
    source: { zh: '政务服务事项目录', en: 'Catalogue of service items' },
    value: { measure: 'items' },
    published: [{ metric: 'service_items' }],
  },
  windows: {
    label: '服务窗口',
    labelEn: 'Windows',
    unit: 'window',
    direction: 'neutral',
    description: '截至期末开放的窗口。',
    descriptionEn: 'Windows open as of the end of the period.',
    formula: '#{开放 < 截至, 未关闭}',
    formulaEn: '#{opened < as-of, not closed}',
    source: { zh: '大厅窗口名册', en: 'Roll of the hall’s windows' },
    value: { measure: 'windows' },
    published: [{ metric: 'windows' }],
  },
} as const satisfies Record<string, MetricDefinition<keyof typeof measures>>;
