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
      labels: listed({
        works: { zh: '工程招标', en: 'Works' },
        procurement: { zh: '政府采购', en: 'Government procurement' },
      }),
    },
    METHOD: {
      label: '方式',
      labelEn: 'Method',
      labels: listed({
        open: { zh: '公开招标', en: 'Open tender' },
        selective: { zh: '邀请招标', en: 'Invited tender' },
        limited: { zh: '谈判、磋商与询价', en: 'Negotiation, consultation or inquiry' },
        direct: { zh: '单一来源', en: 'Single source' },
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
        R003: { zh: '投标期不足 20 天', en: 'Bid period under 20 days' },
        R018: { zh: '只有一家投标', en: 'Single bid' },
        R024: { zh: '与次低价过于接近', en: 'Too close to the second lowest price' },
        R028: { zh: '报价相同', en: 'Identical prices' },
        R030: { zh: '逾期投标未拒收', en: 'Late bid not rejected' },
        R035: { zh: '除中标人外全部否决', en: 'All but the winner disqualified' },
        R058: { zh: '与次低价相差过大', en: 'Too far from the second lowest price' },
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
