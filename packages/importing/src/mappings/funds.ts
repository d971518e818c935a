import { type SubjectAliases, TOWN, VILLAGE } from './aliases.ts';

const AGREEMENT_NO = { headers: ['协议号', '监管协议编号'], example: 'XY2019001' };
const STAGE_NO = { headers: ['阶段', '付款阶段', '阶段号'], example: '1' };
const PROJECT_NO = { headers: ['项目号', '项目代码', '资金项目编号'], example: 'XM2019001' };

export const FUNDS: SubjectAliases = {
  FundProject: {
    projectNo: PROJECT_NO,
    name: { headers: ['名称', '项目'], example: '粮茶村茶园改造' },
    townCode: TOWN,
    villageCode: VILLAGE,
    source: {
      headers: ['来源', '资金类别', '资金性质'],
      values: {
        中央: 'central',
        省级: 'provincial',
        市级: 'municipal',
        区级: 'district',
        苏陕协作: 'collaboration',
        社会帮扶: 'social',
      },
    },
    budgetFen: { headers: ['预算金额', '项目预算', '批复金额', '计划投资'] },
    approvedOn: { headers: ['批复时间', '立项日期'] },
    finishedOn: { headers: ['完工时间', '竣工日期'] },
  },
  FundAgreement: {
    agreementNo: AGREEMENT_NO,
    projectNo: PROJECT_NO,
    contractor: { headers: ['施工单位', '承建单位', '项目实施单位'], example: '某某茶业有限公司' },
    contractFen: { headers: ['合同价', '协议金额'] },
    signedOn: { headers: ['签订时间', '签约日期'] },
  },
  AgreementSignatory: {
    agreementNo: AGREEMENT_NO,
    seq: { headers: ['序号', '顺序'], example: '1' },
    role: {
      headers: ['签署角色', '角色', '方'],
      values: { 镇: 'town', 村: 'collective', 集体: 'collective' },
    },
    organisation: { headers: ['单位', '单位名称', '签署单位名称'], example: '大竹园镇人民政府' },
    signedOn: { headers: ['签署时间', '签字日期'] },
  },
  FundStage: {
    agreementNo: AGREEMENT_NO,
    stageNo: { headers: ['阶段号', '序号'], example: '1' },
    name: { headers: ['名称', '阶段', '付款阶段'], example: '首付款' },
    capFen: { headers: ['上限', '上限金额', '付款上限', '阶段金额'] },
    isLast: { headers: ['是否最后阶段', '末期'] },
  },
  FundInspection: {
    agreementNo: AGREEMENT_NO,
    inspectedOn: { headers: ['核查时间', '检查日期'] },
    verifiedPermille: { headers: ['进度', '核查进度', '工程进度'], example: '42.5%' },
    inspector: { headers: ['核查部门', '检查单位'], example: '产业办' },
    onSite: { headers: ['是否现场核查', '现场'] },
  },
  FundSignOff: {
    agreementNo: AGREEMENT_NO,
    stageNo: STAGE_NO,
    office: { headers: ['部门', '审批部门', '签批单位'] },
    signedOn: { headers: ['签批时间', '审批日期'] },
  },
  CollectiveApproval: {
    agreementNo: AGREEMENT_NO,
    stageNo: STAGE_NO,
    approvedOn: { headers: ['议定时间', '会议日期', '同意日期'] },
    meetingDocument: { headers: ['会议记录', '纪要'], example: '村集体会议纪要第3号' },
  },
  FundAcceptance: {
    projectNo: PROJECT_NO,
    heldOn: { headers: ['验收时间'] },
    outcome: {
      headers: ['结论', '验收结果'],
      values: { 合格: 'passed', 不合格: 'failed', 通过验收: 'passed' },
    },
    documentNo: { headers: ['文号', '验收文件'], example: '验〔2019〕3号' },
  },
  FundPayment: {
    paymentNo: { headers: ['编号', '拨付编号', '支付编号'], example: 'FK2019001' },
    agreementNo: AGREEMENT_NO,
    stageNo: STAGE_NO,
    amountFen: { headers: ['金额', '拨付金额', '支付金额'] },
    paidOn: { headers: ['付款时间', '拨付日期', '支付日期'] },
    voucherNo: { headers: ['凭证编号', '凭证'], example: 'PZ0031' },
  },
};
