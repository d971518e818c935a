import { tenderNotices } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const tenderNotice = defineRecord({
  subject: 'tendering',
  type: 'TenderNotice',
  plural: 'tenderNotices',
  label: '公告',
  labelEn: 'Notice',
  description: '项目对外发布的公告。发布终止公告的项目不再定标。',
  table: tenderNotices,
  fields: {
    tenderNo: field('项目编号', 'Tender no.'),
    documentNo: field('公告编号', 'Document no.'),
    kind: field('公告类型', 'Kind', {
      values: {
        tender: '招标（采购）公告',
        change: '变更公告',
        award: '中标（成交）公告',
        contract: '合同公告',
        cancelled: '终止公告',
      },
    }),
    publishedOn: field('发布日期', 'Published on'),
  },
  at: ['publishedOn'],
  keeping: 'amend',
});
