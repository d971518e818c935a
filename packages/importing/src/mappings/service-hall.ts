import { RATING_WORDS, type SubjectAliases } from './aliases.ts';

const CASE_NO = {
  headers: ['办件号', '办件流水号', '受理编号', '受理号', '业务流水号', '申办流水号', '办件编码'],
  example: 'BJ2019030500001',
};
const DEPARTMENT = {
  headers: [
    ...[
      '单位',
      '部门',
      '单位编号',
      '部门编号',
      '办理单位',
      '办理部门',
      '承办部门',
      '受理部门',
      '实施部门',
    ],
    ...['单位名称', '部门名称', '进驻单位', '进驻部门', '所属部门', '实施主体'],
  ],
  example: '市场监管局',
};
const WINDOW = {
  headers: ['窗口', '窗口号', '窗口编号', '窗口名称', '受理窗口', '办理窗口', '所在窗口'],
  example: 'W01',
};

export const SERVICE_HALL: SubjectAliases = {
  ServiceDepartment: {
    code: { headers: ['编号', '代码', '单位代码', '部门编号', '部门代码'], example: 'SC01' },
    name: {
      headers: ['名称', '单位', '部门', '部门名称', '进驻单位', '进驻部门'],
      example: '市场监管局',
    },
    joinedOn: { headers: ['进驻时间', '入驻日期', '入驻时间'] },
    leftOn: { headers: ['撤出时间', '退出日期', '撤离日期'] },
  },
  ServiceItem: {
    code: { headers: ['编号', '事项代码', '事项编码', '项目编码'], example: 'SX0001' },
    name: { headers: ['名称', '事项', '政务服务事项名称', '项目名称'], example: '食品经营许可' },
    departmentCode: DEPARTMENT,
    caseType: {
      headers: ['办件类别', '类型', '事项办件类型'],
      values: { 即办: 'instant', 承诺: 'promised', 承诺办件: 'promised' },
    },
    statutoryDays: {
      headers: ['法定办结时限', '法定期限', '法定工作日', '法定时限工作日'],
      example: '20',
    },
    promisedDays: {
      headers: ['承诺办结时限', '承诺期限', '承诺工作日', '承诺时限工作日'],
      example: '5',
    },
    visitsPromised: {
      headers: ['到场次数', '到现场次数', '到办事现场次数', '跑动次数', '最多跑次数'],
      example: '1',
    },
    listedOn: { headers: ['上线时间', '发布日期', '启用日期'] },
    delistedOn: { headers: ['下线时间', '停用日期', '取消日期'] },
    baseCode: { headers: ['基本目录编码'], example: '000131017000' },
    implementationCode: { headers: ['实施清单编码'], example: '1161090201606560XX2000131017000' },
    businessCode: {
      headers: ['办理项编码', '业务项编码'],
      example: '1161090201606560XX200013101700001',
    },
    statutoryLimit: { headers: ['法定时限数', '法定时限数值'], example: '20' },
    promisedLimit: { headers: ['承诺时限数', '承诺时限数值'], example: '5' },
    statutoryUnit: { values: { 天: 'natural_day', 个工作日: 'working_day', 时: 'hour' } },
    promisedUnit: { values: { 天: 'natural_day', 个工作日: 'working_day', 时: 'hour' } },
    onlineDepth: {
      headers: ['网上办理深度', '网办层级'],
      values: { 网上指南: '1', 表格下载: '2', 网上申报: '3', 全程网办: '4' },
      example: '4',
    },
    feeCharged: {
      headers: ['收费', '是否收取费用'],
      values: { 收费: 't', 不收费: 'f', 免费: 'f' },
    },
  },
  ServiceWindow: {
    code: { headers: ['编号', '窗口号', '窗口代码'], example: 'W01' },
    name: { headers: ['名称', '窗口'], example: '企业开办窗口' },
    departmentCode: DEPARTMENT,
    openedOn: { headers: ['开设日期', '启用日期', '开放时间'] },
    closedOn: { headers: ['停用日期', '撤销日期', '关闭时间'] },
  },
  ServiceWindowPost: {
    postNo: { headers: ['员工编号', '人员编号', '岗位编号'], example: 'G001' },
    fromOn: { headers: ['上岗时间', '开始日期', '到岗日期'] },
    untilOn: { headers: ['离岗时间', '结束日期'] },
    windowCode: WINDOW,
  },
  ServiceCase: {
    caseNo: CASE_NO,
    departmentCode: DEPARTMENT,
    itemCode: {
      headers: ['事项名称', '事项编号', '事项编码', '办理事项', '服务事项', '政务服务事项'],
      example: '食品经营许可',
    },
    windowCode: WINDOW,
    channel: {
      headers: ['申请渠道', '受理渠道', '办理渠道', '申办方式', '来源'],
      values: {
        大厅: 'window',
        线下: 'window',
        线上: 'online',
        网站: 'online',
        手机: 'mobile',
        APP: 'mobile',
      },
    },
    acceptedAt: { headers: ['受理日期', '申请时间', '收件时间'] },
    dueAt: { headers: ['承诺办结时间', '应办结时间', '到期日期', '截止时间', '办理时限'] },
    closedAt: { headers: ['办结日期', '首次办结时间', '实际办结时间', '完成时间'] },
    withdrawnAt: { headers: ['撤回日期', '撤件时间'] },
    visits: { headers: ['到现场次数', '跑动次数', '实际到场次数'], example: '1' },
    rating: { headers: ['评价结果', '好差评', '满意度', '满意度评价'], values: RATING_WORDS },
    originalDueAt: { headers: ['原承诺办结时间', '原到期时间'] },
    pausedAt: { headers: ['挂起时间'] },
    reopenedAt: { headers: ['重办时间'] },
    supplementedAt: { headers: ['补齐补正时间'] },
    state: { headers: ['办件状态', '办理状态'] },
  },
  ServiceCaseEvent: {
    caseNo: CASE_NO,
    kind: {
      headers: ['办理环节', '环节', '过程', '操作'],
      values: { 挂起: 'paused', 补正: 'paused' },
    },
    at: { headers: ['发生时间', '办理时间', '操作时间'] },
    days: { headers: ['天数', '延期天数', '暂停天数'], example: '5' },
    pauseKind: { headers: ['暂停原因', '特别程序'] },
    documentNo: { headers: ['文号', '文书编号'], example: '补正〔2019〕8号' },
    approvedBy: { headers: ['审批单位', '批准部门'], example: '审批股' },
  },
  ServiceRatingRectification: {
    caseNo: CASE_NO,
    rectifiedOn: { headers: ['整改完成日期', '整改时间'] },
    verifiedOn: { headers: ['回访日期', '核实日期', '回访核实时间'] },
    measures: { headers: ['整改措施', '整改结果'], example: '已补办并致歉' },
  },
  ServiceSimplifiedApproval: {
    caseNo: CASE_NO,
    applicationForms: { headers: ['申请表数', '申请表份数'], example: '1' },
    commitmentLetters: { headers: ['承诺书数', '承诺书份数'], example: '1' },
    seals: { headers: ['公章数', '公章枚数'], example: '1' },
    documentsAsked: { headers: ['材料数', '材料份数', '索要材料份数'], example: '0' },
    commitmentBrokenOn: { headers: ['失信日期'] },
    finding: { headers: ['失信说明'] },
  },
  ServiceConsultation: {
    day: { headers: ['咨询日期'] },
    channel: {
      headers: ['咨询渠道', '方式'],
      values: { 现场: 'desk', 窗口: 'desk', 来电: 'phone' },
    },
    persons: { headers: ['咨询人次', '人数', '咨询量'], example: '36' },
  },
  ServiceCorrection: {
    correctionNo: { headers: ['编号', '差错编号'], example: 'GZ2019001' },
    caseNo: CASE_NO,
    windowCode: WINDOW,
    foundOn: { headers: ['发现时间', '差错日期'] },
    what: { headers: ['差错内容', '差错情况', '更正内容'], example: '证照地址打印有误' },
  },
  ServiceComplaint: {
    complaintNo: { headers: ['编号', '投诉号'], example: 'TS2019001' },
    windowCode: WINDOW,
    caseNo: { headers: [...CASE_NO.headers, '办件编号'], example: CASE_NO.example },
    receivedOn: { headers: ['投诉日期', '收到时间', '受理日期'] },
    what: { headers: ['内容', '投诉事由', '投诉事项'], example: '等候时间过长' },
    upheld: { headers: ['属实', '核查结果'], values: { 属实: 't', 不属实: 'f', 查实: 't' } },
    decidedOn: { headers: ['办结日期', '查结时间', '核查日期'] },
  },
};
