import {
  divisions,
  factories,
  factoryDays,
  plantedAreas,
  rentDebts,
  rentEntries,
} from '@minxin/database';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { defineModel } from '../../definition/define-model.ts';
import { fact, listed, namedBy } from '../../definition/model.ts';
import { measures } from './measures.ts';
import { metrics } from './metrics.ts';

/** Areas are cut by crop, factories by factory. */
type Cut = 'TOWN' | 'VILLAGE' | 'CROP' | 'WAY' | 'FACTORY';

const ofFactory = (table: {
  readonly townCode: PgColumn;
  readonly villageCode: PgColumn;
  readonly factoryNo: PgColumn;
}) => ({ TOWN: table.townCode, VILLAGE: table.villageCode, FACTORY: table.factoryNo });

export const industry = defineModel({
  subject: 'industry',
  label: '产业发展',
  labelEn: 'Industry',
  finest: 'day',
  facts: [
    fact<Cut>(
      plantedAreas,
      {
        TOWN: plantedAreas.townCode,
        VILLAGE: plantedAreas.villageCode,
        CROP: plantedAreas.crop,
        WAY: plantedAreas.way,
      },
      { area: plantedAreas.mu },
    ),
    fact<Cut>(factories, ofFactory(factories)),
    fact<Cut>(factoryDays, ofFactory(factoryDays)),
    fact<Cut>(rentEntries, ofFactory(rentEntries)),
    fact<Cut>(rentDebts, ofFactory(rentDebts)),
  ],
  dimensions: {
    TOWN: {
      label: '镇',
      labelEn: 'Town',
      labels: namedBy(divisions, divisions.code, divisions.shortName),
    },
    VILLAGE: {
      label: '村',
      labelEn: 'Village',
      labels: namedBy(divisions, divisions.code, divisions.shortName),
    },
    CROP: {
      label: '产业种类',
      labelEn: 'Crop',
      labels: listed({
        tea: { zh: '茶叶', en: 'Tea' },
        fruit: { zh: '林果', en: 'Fruit' },
        vegetable: { zh: '蔬菜', en: 'Vegetables' },
      }),
    },
    WAY: {
      label: '发展方式',
      labelEn: 'Way',
      labels: listed({
        new: { zh: '新发展', en: 'Newly planted' },
        renovated: { zh: '改造', en: 'Renovated' },
        existing: { zh: '原有', en: 'Existing' },
      }),
    },
    FACTORY: {
      label: '厂房',
      labelEn: 'Factory',
      labels: namedBy(factories, factories.factoryNo, factories.name),
    },
  },
  ranges: { area: { label: '面积（亩）', labelEn: 'Area in mu' } },
  measures,
  metrics,
  rollups: [],
  records: {
    type: 'PlantedArea',
    table: plantedAreas,
    at: plantedAreas.sinceDay,
    key: plantedAreas.areaNo,
  },
});
