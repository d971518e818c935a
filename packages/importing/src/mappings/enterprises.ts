import { type SubjectAliases, TOWN, VILLAGE } from './aliases.ts';

const ENTERPRISE = {
  headers: ['企业名称', '企业编号', '企业代码', '单位名称', '经营主体'],
  example: 'QY001',
};
const HOUSEHOLD = { headers: ['户号', '农户号', '农户', '带动农户', '户编号'], example: 'H000001' };

export const ENTERPRISES: SubjectAliases = {
  Enterprise: {
    code: { headers: ['编号', '代码', '企业代码'], example: 'QY001' },
    name: { headers: ['名称', '企业', '单位名称'], example: '某某茶业有限公司' },
    townCode: TOWN,
    villageCode: VILLAGE,
    registeredOn: { headers: ['登记时间', '注册日期', '成立日期'] },
    closedOn: { headers: ['退出时间', '注销日期'] },
  },
  TeamMember: {
    enterpriseCode: ENTERPRISE,
    team: {
      headers: ['所在队伍', '队伍类别'],
      values: { 务工: 'labour', 技术: 'technical', 营销: 'marketing' },
    },
    memberNo: { headers: ['成员编号', '编号'], example: 'D001' },
    householdNo: HOUSEHOLD,
    wasPoorAtHiring: { headers: ['招录时是否贫困户', '入队时为贫困户'] },
    isPoorNow: { headers: ['现在是否贫困户', '是否贫困户'] },
    joinedOn: { headers: ['入队时间', '招录日期'] },
    leftOn: { headers: ['离队时间'] },
  },
  HiringQuota: {
    team: {
      headers: ['所在队伍', '队伍类别'],
      values: { 务工: 'labour', 技术: 'technical', 营销: 'marketing' },
    },
    fromDay: { headers: ['生效时间', '执行日期'] },
    percent: { headers: ['比例', '招录比例'], example: '40' },
    document: { headers: ['依据', '文件'], example: '帮扶办法第五条' },
  },
  EnterpriseHouseholdLink: {
    enterpriseCode: { ...ENTERPRISE, headers: [...ENTERPRISE.headers, '带动企业'] },
    householdNo: HOUSEHOLD,
    fromDay: { headers: ['开始时间', '带动日期'] },
    untilDay: { headers: ['结束时间'] },
  },
  BenefitEntry: {
    enterpriseCode: ENTERPRISE,
    entryNo: { headers: ['编号', '台账号'], example: 'TZ2019001' },
    householdNo: HOUSEHOLD,
    way: {
      headers: ['帮扶方式', '益贫方式', '方式'],
      values: {
        务工: 'wage',
        工资: 'wage',
        分红: 'dividend',
        收购: 'purchase',
        流转: 'lease',
        培训: 'training',
      },
    },
    amountFen: { headers: ['带动金额', '收益金额'] },
    happenedOn: { headers: ['发生时间', '日期'] },
    recordedOn: { headers: ['登记时间'] },
  },
  LedgerAccount: {
    enterpriseCode: ENTERPRISE,
    code: { headers: ['科目代码', '科目编码', '编号'], example: '1001' },
    name: { headers: ['科目', '名称'], example: '库存现金' },
    kind: { headers: ['科目类别', '科目类型'] },
  },
  LedgerVoucher: {
    enterpriseCode: ENTERPRISE,
    voucherNo: { headers: ['凭证号', '编号'], example: '记-0001' },
    bookedOn: { headers: ['日期', '记账日期'] },
    recordedOn: { headers: ['登记时间', '录入日期'] },
    summary: { headers: ['凭证摘要'], example: '支付三月工资' },
    reversesNo: { headers: ['冲销凭证编号', '冲销凭证号'] },
  },
  LedgerLine: {
    enterpriseCode: ENTERPRISE,
    voucherNo: { headers: ['凭证号'], example: '记-0001' },
    lineNo: { headers: ['分录号', '行号', '分录序号'], example: '1' },
    accountCode: { headers: ['科目编号', '科目代码', '会计科目'], example: '1001' },
    debitFen: { headers: ['借方', '借'] },
    creditFen: { headers: ['贷方', '贷'], example: '0' },
  },
  LedgerMonthClosing: {
    enterpriseCode: ENTERPRISE,
    month: { headers: ['结账月份'], example: '2019-03-01' },
    closedOn: { headers: ['结账时间'] },
  },
};
