import { serviceComplaints, serviceCorrections } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const serviceCorrection = defineRecord({
  subject: 'service-hall',
  type: 'ServiceCorrection',
  plural: 'serviceCorrections',
  label: '差错更正',
  labelEn: 'Correction',
  description: '窗口办错、需要更正的，计入办事零失误。',
  table: serviceCorrections,
  fields: {
    correctionNo: field('更正编号', 'Number'),
    caseNo: field('办件编号', 'Case'),
    windowCode: field('责任窗口', 'Window'),
    foundOn: field('发现日期', 'Found on'),
    what: field('差错', 'What was wrong'),
  },
  at: ['foundOn'],
  keeping: 'amend',
});

export const serviceComplaint = defineRecord({
  subject: 'service-hall',
  type: 'ServiceComplaint',
  plural: 'serviceComplaints',
  label: '服务投诉',
  labelEn: 'Complaint',
  description: '对窗口的投诉；查实的计入群众零投诉。',
  table: serviceComplaints,
  fields: {
    complaintNo: field('投诉编号', 'Number'),
    windowCode: field('被投诉窗口', 'Window'),
    caseNo: field('所涉办件', 'Case', { description: '与办件无关的留空。' }),
    receivedOn: field('收到日期', 'Received on'),
    what: field('投诉内容', 'What about'),
    upheld: field('是否属实', 'Upheld', { description: '还在核查的留空。' }),
    decidedOn: field('查结日期', 'Decided on'),
  },
  at: ['receivedOn'],
  keeping: 'amend',
});
