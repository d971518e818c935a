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
        red_flag_window: '红旗窗口',
        demonstration_post: '党员示范岗',
        service_star: '服务之星',
      }),
    },
    PERIOD: {
      label: '评选周期',
      labelEn: 'Kind of period',
      labels: listed({ quarter: '季度', year: '年度' }),
    },
    COLOUR: {
      label: '榜别',
      labelEn: 'Colour',
      labels: listed({ red: '红榜', yellow: '黄榜' }),
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
