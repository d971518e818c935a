import {
  recognitionAwards,
  recognitionBoardEntries,
  serviceDepartments,
  serviceWindows,
} from '@minxin/database';
import { defineModel } from '../../definition/define-model.ts';
import { fact, listed, namedBy } from '../../definition/model.ts';
import { measures } from './measures.ts';
import { metrics } from './metrics.ts';

type Cut = 'KIND' | 'PERIOD' | 'HOLDER' | 'WINDOW' | 'DEPARTMENT' | 'COLOUR' | 'RULE';

export const recognition = defineModel({
  subject: 'recognition',
  label: '评优',
  labelEn: 'Recognition',
  finest: 'day',
  facts: [
    fact<Cut>(recognitionAwards, {
      KIND: recognitionAwards.kind,
      PERIOD: recognitionAwards.periodKind,
      HOLDER: recognitionAwards.holderNo,
      WINDOW: recognitionAwards.windowCode,
    }),
    fact<Cut>(recognitionBoardEntries, {
      COLOUR: recognitionBoardEntries.colour,
      HOLDER: recognitionBoardEntries.holderNo,
      RULE: recognitionBoardEntries.rule,
    }),
  ],
  dimensions: {
    KIND: {
      label: '荣誉类别',
      labelEn: 'Kind of award',
      labels: listed({
        red_flag_window: { zh: '红旗窗口', en: 'Red flag window' },
        demonstration_post: { zh: '党员示范岗', en: 'Demonstration post' },
        service_star: { zh: '服务之星', en: 'Service star' },
      }),
    },
    PERIOD: {
      label: '评选周期',
      labelEn: 'Kind of period',
      labels: listed({ quarter: { zh: '季度', en: 'Quarter' }, year: { zh: '年度', en: 'Year' } }),
    },
    COLOUR: {
      label: '榜别',
      labelEn: 'Colour',
      labels: listed({
        red: { zh: '红榜', en: 'Red board' },
        yellow: { zh: '黄榜', en: 'Yellow board' },
      }),
    },
    RULE: {
      label: '上榜依据',
      labelEn: 'Rule',
      // A rule is written by its name.
      labels: listed({}),
    },
    WINDOW: {
      label: '窗口',
      labelEn: 'Window',
      labels: namedBy(serviceWindows, serviceWindows.code, serviceWindows.name),
    },
    DEPARTMENT: {
      label: '单位',
      labelEn: 'Department',
      labels: namedBy(serviceDepartments, serviceDepartments.code, serviceDepartments.name),
      groups: {
        finer: 'WINDOW',
        districtCode: serviceWindows.districtCode,
        key: serviceWindows.code,
        group: serviceWindows.departmentCode,
      },
    },
    HOLDER: {
      label: '获得者',
      labelEn: 'Holder',
      // Holders are known by their numbers alone.
      labels: listed({}),
    },
  },
  measures,
  metrics,
  rollups: [],
  records: {
    type: 'RecognitionAward',
    table: recognitionAwards,
    at: recognitionAwards.awardedOn,
    key: recognitionAwards.awardNo,
  },
});
