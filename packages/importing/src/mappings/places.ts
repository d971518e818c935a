import type { SubjectAliases } from './aliases.ts';

export const PLACES: SubjectAliases = {
  Division: {
    code: {
      headers: ['区划代码', '行政区划代码', '统计用区划代码', '编码', '镇办代码', '村代码', '编号'],
      example: '610902111202',
    },
    level: {
      headers: ['级别', '类型'],
      values: { 镇: 'town', 乡镇: 'town', 街道: 'town', 村: 'village', 社区: 'village' },
    },
    parentCode: {
      headers: ['上级', '上级区划代码', '上级区划', '所属镇代码', 'town_code'],
      example: '610902111',
    },
    name: { headers: ['全称', '镇办名称', '村名称', '区划名称'], example: '粮茶村委会' },
    shortName: { headers: ['俗称', '短名称'], example: '粮茶村' },
  },
};
