import {
  suppliers,
  tenderingDaily,
  tenderRedFlags,
  tenderResults,
  tenders,
} from '@minxin/database';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { defineModel } from '../../definition/define-model.ts';
import { fact, listed, namedBy } from '../../definition/model.ts';
import { measures } from './measures.ts';
import { metrics } from './metrics.ts';

type Cut = 'KIND' | 'METHOD' | 'SUPPLIER' | 'RULE';
const ranges = (table: { readonly awardFen: PgColumn; readonly budgetFen: PgColumn }) => ({
  amount: table.awardFen,
  budget: table.budgetFen,
});

export const tendering = defineModel({
  subject: 'tendering',
  label: '招投标',
  labelEn: 'Tendering',
  finest: 'day',
  facts: [
    fact<Cut>(
      tenders,
      { KIND: tenders.kind, METHOD: tenders.method, SUPPLIER: tenders.supplierCode },
      ranges(tenders),
    ),
    fact<Cut>(
      tenderResults,
      {
        KIND: tenderResults.kind,
        METHOD: tenderResults.method,
        SUPPLIER: tenderResults.supplierCode,
      },
      ranges(tenderResults),
    ),
    fact<Cut>(tenderRedFlags, {
      KIND: tenderRedFlags.kind,
      METHOD: tenderRedFlags.method,
      SUPPLIER: tenderRedFlags.supplierCode,
      RULE: tenderRedFlags.rule,
    }),
  ],
  dimensions: {
    KIND: {
      label: '类别',
      labelEn: 'Kind',
      labels: listed({ works: '工程招标', procurement: '政府采购' }),
    },
    METHOD: {
      label: '方式',
      labelEn: 'Method',
      labels: listed({
        open: '公开招标',
        selective: '邀请招标',
        limited: '谈判、磋商与询价',
        direct: '单一来源',
      }),
    },
    SUPPLIER: {
      label: '供应商',
      labelEn: 'Supplier',
      labels: namedBy(suppliers, suppliers.code, suppliers.name),
    },
    RULE: {
      label: '风险规则',
      labelEn: 'Red flag rule',
      labels: listed({
        R003: '投标期不足 20 天',
        R018: '只有一家投标',
        R024: '与次低价过于接近',
        R028: '报价相同',
        R030: '逾期投标未拒收',
        R035: '除中标人外全部否决',
        R058: '与次低价相差过大',
      }),
    },
  },
  ranges: {
    amount: { label: '中标金额', labelEn: 'Amount awarded', inFen: true },
    budget: { label: '预算金额', labelEn: 'Budget', inFen: true },
  },
  measures,
  metrics,
  rollups: [
    {
      table: tenderingDaily,
      districtCode: tenderingDaily.districtCode,
      day: tenderingDaily.day,
      dimensions: { KIND: tenderingDaily.kind },
      measures: { awarded: tenderingDaily.awarded, awardFen: tenderingDaily.awardFen },
      simulated: tenderingDaily.simulated,
    },
  ],
  records: { type: 'Tender', table: tenders, at: tenders.awardedOn, key: tenders.tenderNo },
});
