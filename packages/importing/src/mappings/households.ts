import { type SubjectAliases, TOWN, VILLAGE } from './aliases.ts';

const HOUSEHOLD_NO = { headers: ['农户编号', '户编号', '农户号', '户编码'], example: 'H000001' };

export const HOUSEHOLDS: SubjectAliases = {
  Household: { householdNo: HOUSEHOLD_NO, villageCode: VILLAGE, townCode: TOWN },
  HouseholdMember: {
    memberNo: { headers: ['编号', '人员编号'], example: 'H000001-1' },
    householdNo: HOUSEHOLD_NO,
    relation: {
      headers: ['户主关系', '关系', '家庭关系'],
      values: {
        ...{
          本人: 'head',
          妻: 'spouse',
          妻子: 'spouse',
          夫: 'spouse',
          丈夫: 'spouse',
          父亲: 'parent',
          母亲: 'parent',
        },
        ...{ 子: 'child', 女: 'child', 儿子: 'child', 女儿: 'child', 长子: 'child', 长女: 'child' },
        ...{
          次子: 'child',
          次女: 'child',
          儿媳: 'child_in_law',
          女婿: 'child_in_law',
          岳父: 'parent',
        },
        ...{
          岳母: 'parent',
          公公: 'parent',
          婆婆: 'parent',
          孙子: 'grandchild',
          孙女: 'grandchild',
        },
        ...{ 外孙: 'grandchild', 外孙女: 'grandchild', 祖父: 'grandparent', 祖母: 'grandparent' },
        ...{
          兄: 'sibling',
          弟: 'sibling',
          姐: 'sibling',
          妹: 'sibling',
          哥哥: 'sibling',
          弟弟: 'sibling',
        },
      },
    },
    joinedOn: { headers: ['入户时间'] },
    joinedHow: { headers: ['方式', '入户原因'] },
    leftOn: { headers: ['离户时间'] },
  },
  HouseholdContact: {
    householdNo: HOUSEHOLD_NO,
    headName: { headers: ['户主', '姓名', '农户姓名', '户主名'], example: '张三' },
    idNumber: {
      headers: ['身份证', '身份证号码', '公民身份号码', '证件号码', '户主身份证号'],
      example: '999999199001010016',
    },
    phone: {
      headers: ['电话', '手机', '手机号', '手机号码', '电话号码', '联系方式'],
      example: '19900000000',
    },
    bankName: { headers: ['开户行', '银行', '银行名称', '开户行名称'], example: '农村商业银行' },
    bankAccount: {
      headers: ['账号', '银行账号', '银行卡号', '卡号', '一卡通账号', '收款账户'],
      example: '00000000000000000000',
    },
  },
  HouseholdChange: {
    changeNo: { headers: ['编号'], example: 'BD2019001' },
    kind: { headers: ['类型', '变动类别'] },
    happenedOn: { headers: ['变动时间', '日期'] },
    document: { headers: ['依据', '文件'], example: '分户申请第3号' },
  },
  HouseholdChangeParty: {
    changeNo: { example: 'BD2019001' },
    householdNo: HOUSEHOLD_NO,
    role: {
      headers: ['变动前或变动后'],
      values: { 前: 'from', 后: 'to', 原户: 'from', 新户: 'to' },
    },
  },
  HouseholdIncome: {
    householdNo: HOUSEHOLD_NO,
    year: { headers: ['年份', '收入年度'], example: '2019' },
    baseYear: { headers: ['基准年', '比较年度'], example: '2018' },
    persons: { headers: ['人口', '家庭人口', '人口数'], example: '4' },
    wageFen: { headers: ['工资收入', '务工收入', '工资'] },
    businessFen: { headers: ['生产经营收入', '经营性收入', '经营总收入'] },
    propertyFen: { headers: ['财产收入'] },
    transferFen: { headers: ['转移收入', '转移性收入'] },
    businessCostFen: { headers: ['经营支出', '生产经营支出', '经营性支出', '生产经营成本'] },
  },
};
