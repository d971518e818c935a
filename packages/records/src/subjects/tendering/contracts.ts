import { contractAmendments, tenderContracts } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const tenderContract = defineRecord({
  subject: 'tendering',
  type: 'TenderContract',
  plural: 'tenderContracts',
  label: '合同',
  labelEn: 'Contract',
  description: '按中标结果签订的合同；签订后的增减登记为合同变更。',
  table: tenderContracts,
  fields: {
    contractNo: field('合同编号', 'Contract no.'),
    tenderNo: field('项目编号', 'Tender no.'),
    lotNo: field('标段号', 'Lot no.'),
    supplierCode: field('中标供应商', 'Supplier'),
    signedOn: field('签订日期', 'Signed on'),
    amountFen: field('合同金额', 'Amount', { description: '等于中标金额。' }),
    totalFen: field('变更后总额', 'Total', {
      description: '合同金额与全部变更之和，由系统计算。',
      entered: false,
    }),
  },
  at: ['signedOn'],
  keeping: 'amend',
});

export const contractAmendment = defineRecord({
  subject: 'tendering',
  type: 'ContractAmendment',
  plural: 'contractAmendments',
  label: '合同变更',
  labelEn: 'Amendment',
  description: '合同签订后的变更。政府采购合同累计追加不超过原合同金额的 10%。',
  table: contractAmendments,
  fields: {
    contractNo: field('合同编号', 'Contract no.'),
    amendmentNo: field('变更序号', 'Amendment no.'),
    signedOn: field('变更日期', 'Signed on'),
    changeFen: field('变更金额', 'Change', {
      description: '追加为正，减少为负；只变更条款的填 0。',
    }),
    reason: field('变更原因', 'Reason'),
  },
  at: ['signedOn'],
  keeping: 'append',
});
