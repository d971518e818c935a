import { tenders } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';
import { tenderLot } from './lots.ts';

const SUMMED = '登记了标段中标的由系统汇总；只掌握结果的项目可直接填写。';

export const tender = defineRecord({
  subject: 'tendering',
  type: 'Tender',
  plural: 'tenders',
  label: '招标采购项目',
  labelEn: 'Tender',
  description: '工程招标或政府采购项目，从公告到中标。金额均为人民币。',
  table: tenders,
  fields: {
    tenderNo: field('项目编号', 'Tender no.'),
    kind: field('类别', 'Kind', { values: { works: '工程招标', procurement: '政府采购' } }),
    method: field('方式', 'Method', {
      description: '按 OCDS 归类；竞争性谈判、竞争性磋商、询价同属一类。',
      values: {
        open: '公开招标',
        selective: '邀请招标',
        limited: '谈判、磋商与询价',
        direct: '单一来源',
      },
    }),
    methodDetails: field('方式名称', 'Method as named', { description: '公告所写的采购方式。' }),
    title: field('项目名称', 'Title'),
    noticeOn: field('公告日期', 'Notice on', { description: '首次发布招标（采购）公告的日期。' }),
    awardedOn: field('中标日期', 'Awarded on', {
      description: `最后一个标段的中标日期；尚未定标的为空。${SUMMED}`,
    }),
    budgetFen: field('预算金额', 'Budget', { description: '没有预算数据的留空，不计入节资率。' }),
    awardFen: field('中标金额', 'Amount awarded', {
      description: `各标段中标金额之和；尚未定标的为空。${SUMMED}`,
    }),
    bidders: field('投标家数', 'Bidders', {
      description: '投标最多的标段的家数，含被否决的投标。登记了投标的由系统汇总。',
    }),
    supplierCode: field('中标供应商', 'Supplier', {
      description: `各标段由不同供应商中标的为空，见标段中标。${SUMMED}`,
    }),
    controlPriceFen: field('控制价', 'Control price', {
      description: '最高投标限价，全部标段合计；中标金额不得超过它。',
    }),
    bidDeadline: field('投标截止时间', 'Bid deadline'),
    openedAt: field('开标时间', 'Opened at', {
      description: '在投标截止之时或之后；开标后才能定标。',
    }),
  },
  at: ['noticeOn', 'awardedOn'],
  keeping: 'amend',
  parts: { lots: tenderLot },
});
