import type { SubjectAliases } from './aliases.ts';

const TENDER_NO = {
  headers: ['招标编号', '采购编号', '采购项目编号', '招标项目编号', '项目代码', '项目号', 'ocid'],
  example: 'ZB2019001',
};
const LOT_NO = { headers: ['标段', '标段编号', '包号', '标包号', '分包号', '标项'], example: '1' };
const SUPPLIER = {
  headers: [
    ...[
      '供应商',
      '供应商名称',
      '供应商编号',
      '中标供应商',
      '中标单位',
      '中标人',
      '中标企业',
      '成交供应商',
    ],
    ...['投标人', '投标单位', '投标供应商', '单位名称'],
  ],
  example: '91110000600037341L',
};

export const TENDERING: SubjectAliases = {
  Supplier: {
    code: { headers: ['编号', '代码', '供应商代码'], example: '91110000600037341L' },
    name: { headers: ['名称', '供应商', '单位名称', '企业名称'], example: '某某建设有限公司' },
    creditCode: {
      headers: ['信用代码', '社会信用代码', '统一信用代码'],
      example: '91110000600037341L',
    },
  },
  Tender: {
    tenderNo: TENDER_NO,
    kind: {
      headers: ['项目类别', '项目类型', '采购类别'],
      values: { 工程: 'works', 招标: 'works', 采购: 'procurement' },
    },
    method: {
      headers: ['招标方式', '采购方式', '采购方式分类'],
      values: {
        ...{ 公开: 'open', 邀请: 'selective', 竞争性谈判: 'limited', 竞争性磋商: 'limited' },
        ...{ 询价: 'limited', 谈判: 'limited', 磋商: 'limited', 询价采购: 'limited' },
        ...{ 单一来源采购: 'direct', 直接采购: 'direct' },
      },
    },
    methodDetails: { headers: ['采购方式名称', '公告采购方式'], example: '公开招标' },
    title: {
      headers: ['名称', '项目', '采购项目名称', '招标项目名称'],
      example: '茶园道路硬化工程',
    },
    noticeOn: { headers: ['公告时间', '招标公告日期', '采购公告日期', '发布日期'] },
    awardedOn: { headers: ['中标时间', '定标日期', '成交日期', '中标公告日期'] },
    budgetFen: { headers: ['预算', '项目预算', '采购预算', '预算价'] },
    awardFen: { headers: ['中标价', '成交金额', '成交价', '中标（成交）金额'] },
    bidders: { headers: ['投标人数', '投标单位数', '投标供应商数', '参与家数'], example: '5' },
    supplierCode: SUPPLIER,
    controlPriceFen: { headers: ['招标控制价', '最高限价', '最高投标限价', '拦标价'] },
    bidDeadline: { headers: ['截标时间', '投标截止日期', '递交截止时间'] },
    openedAt: { headers: ['开标日期', '开启时间'] },
  },
  TenderLot: {
    tenderNo: TENDER_NO,
    lotNo: LOT_NO,
    title: { headers: ['名称', '包名称', '标包名称'], example: '第一标段' },
    budgetFen: { headers: ['预算', '预算金额', '标段预算金额'] },
    controlPriceFen: { headers: ['控制价', '最高限价', '招标控制价'] },
  },
  TenderNotice: {
    tenderNo: TENDER_NO,
    documentNo: { headers: ['公告号', '文号'], example: 'GG2019001' },
    kind: {
      headers: ['公告类别', '类型', '类别'],
      values: {
        招标公告: 'tender',
        采购公告: 'tender',
        更正公告: 'change',
        中标公告: 'award',
        成交公告: 'award',
        废标公告: 'cancelled',
      },
    },
    publishedOn: { headers: ['公告日期', '发布时间', '公告时间'] },
  },
  TenderBid: {
    tenderNo: TENDER_NO,
    lotNo: LOT_NO,
    supplierCode: SUPPLIER,
    amountFen: { headers: ['报价', '投标价', '投标金额', '最后报价', '投标总价'] },
    receivedAt: { headers: ['递交时间', '投标时间', '收到时间'] },
    state: {
      headers: ['状态', '评审结果', '是否有效'],
      values: { 是: 'valid', 否: 'disqualified', 无效: 'disqualified', 废标: 'disqualified' },
    },
    reason: { headers: ['否决原因', '废标原因', '无效原因'] },
  },
  TenderAward: {
    tenderNo: TENDER_NO,
    lotNo: LOT_NO,
    supplierCode: SUPPLIER,
    amountFen: { headers: ['中标价', '成交金额', '成交价', '金额'] },
    awardedOn: { headers: ['中标时间', '定标日期', '成交日期'] },
    approvalDocument: { headers: ['批准文号'] },
  },
  TenderRevocation: {
    tenderNo: TENDER_NO,
    lotNo: LOT_NO,
    supplierCode: SUPPLIER,
    revokedOn: { headers: ['撤销时间'] },
    reason: { headers: ['撤销原因', '理由'], example: '中标人放弃' },
    documentNo: { headers: ['文号', '依据文件'], example: '撤〔2019〕1号' },
  },
  TenderContract: {
    contractNo: { headers: ['编号', '合同号'], example: 'HT2019001' },
    tenderNo: TENDER_NO,
    lotNo: LOT_NO,
    supplierCode: { ...SUPPLIER, headers: [...SUPPLIER.headers, '乙方', '承包单位'] },
    signedOn: { headers: ['签约日期', '签订时间', '合同日期'] },
    amountFen: { headers: ['合同价', '合同价款', '签约金额'] },
  },
  ContractAmendment: {
    contractNo: { headers: ['合同号'], example: 'HT2019001' },
    amendmentNo: { headers: ['变更编号', '变更次序'], example: '1' },
    signedOn: { headers: ['变更时间', '签订日期'] },
    changeFen: { headers: ['增减金额', '变更价款'] },
    reason: { headers: ['变更理由', '变更事由'], example: '增加边沟' },
  },
};
