import { RATING_WORDS, type SubjectAliases, TOWN } from './aliases.ts';

const ORDER_NO = {
  headers: [
    ...[
      '工单号',
      '工单编码',
      '编号',
      '受理编号',
      '受理单号',
      '诉求编号',
      '热线编号',
      '案件编号',
      '工单流水号',
    ],
    ...['service_request_id'],
  ],
  example: 'HX2019030500001',
};
const UNIT = {
  headers: [
    ...[
      '单位',
      '责任单位',
      '主办单位',
      '办理单位',
      '承办部门',
      '责任部门',
      '办理部门',
      '处置部门',
      '承办单位名称',
    ],
    ...['承办单位代码', '单位代码'],
  ],
  example: '城管局',
};

export const HOTLINE: SubjectAliases = {
  HotlineUnit: {
    code: { headers: ['单位编号', '编号', '代码', '部门代码', '部门编号'], example: 'CG01' },
    name: { headers: ['名称', '单位', '承办单位', '部门名称', '单位全称'], example: '城管局' },
  },
  HotlineCategory: {
    code: { headers: ['编号', '代码', '类别编号', '分类代码', '分类编号'], example: '0102' },
    name: { headers: ['名称', '类别', '分类名称', '诉求类别'], example: '供水' },
    parentCode: { headers: ['上级类别代码', '上级代码', '上级分类', '父类别'], example: '01' },
  },
  HotlineOrder: {
    orderNo: ORDER_NO,
    townCode: {
      ...TOWN,
      headers: [...(TOWN.headers ?? []), '事发镇办', '事发地', '诉求镇办', '属地'],
    },
    categoryCode: {
      headers: [
        ...[
          '类别',
          '诉求类型',
          '问题类别',
          '问题分类',
          '诉求分类',
          '事项类别',
          '工单类别',
          '工单分类',
        ],
        ...['末级类别', '类别代码', '诉求类别代码', 'service_code'],
      ],
      example: '供水',
    },
    unitCode: UNIT,
    channel: {
      headers: [
        '渠道',
        '来源',
        '来源渠道',
        '诉求渠道',
        '受理渠道',
        '诉求来源',
        '工单来源',
        '受理方式',
      ],
      values: {
        ...{ 来电: 'phone', '12345': 'phone', 热线: 'phone', 热线电话: 'phone', 电话来电: 'phone' },
        ...{ 微信公众号: 'wechat', 公众号: 'wechat', 小程序: 'wechat', 微信小程序: 'wechat' },
        ...{ 网络: 'web', 门户: 'web', 门户网站: 'web', 网上: 'web', 政府网站: 'web' },
        ...{
          邮箱: 'mailbox',
          电子邮件: 'mailbox',
          来信: 'mailbox',
          领导信箱: 'mailbox',
          区长信箱: 'mailbox',
        },
      },
    },
    receivedAt: {
      headers: [
        ...[
          '受理日期',
          '来电时间',
          '登记时间',
          '诉求时间',
          '创建时间',
          '接单时间',
          '接收时间',
          '收单时间',
        ],
        ...['requested_datetime'],
      ],
    },
    dueAt: {
      headers: [
        ...[
          '时限',
          '到期时间',
          '办结时限',
          '截止时间',
          '要求办结时间',
          '应办结时间',
          '限办时间',
          '办理期限',
        ],
        ...['处置时限', '截止日期', '到期日期', 'expected_datetime'],
      ],
    },
    closedAt: {
      headers: [
        '办结时间',
        '办结日期',
        '结案时间',
        '办理完成时间',
        '完成时间',
        '首次办结',
        '实际办结时间',
      ],
    },
    voidedAt: { headers: ['作废日期', '注销时间', '撤销时间'] },
    rating: {
      headers: ['评价', '评价结果', '满意度', '满意度评价', '满意情况'],
      values: RATING_WORDS,
    },
    state: { headers: ['工单状态', '办理状态', '当前状态'] },
  },
  HotlineOrderEvent: {
    orderNo: ORDER_NO,
    kind: {
      headers: ['流转环节', '办理环节', '操作', '动作', '流转类型', '环节名称'],
      values: {
        接单: 'signed',
        申请延期: 'extended',
        结案: 'closed',
        退回: 'returned',
        再次办理: 'reopened',
      },
    },
    at: { headers: ['流转时间', '办理时间', '操作时间', '环节时间', '发生时间'] },
    unitCode: UNIT,
    days: { headers: ['延期', '延期工作日', '延长天数'], example: '3' },
    approvedBy: { headers: ['审批单位', '批准部门', '延期批准单位'], example: '热线办' },
    reason: {
      headers: ['理由', '说明', '退单原因', '延期原因', '重办原因'],
      example: '职责不属本单位',
    },
  },
  HotlineCallback: {
    orderNo: ORDER_NO,
    calledAt: { headers: ['回访日期', '回访时点', '电话回访时间'] },
    valid: { headers: ['有效', '有效回访', '是否有效回访', '回访有效'] },
    invalidReason: { headers: ['无效回访原因', '无效理由'], example: '无人接听' },
    contacted: { headers: ['联系', '是否响应', '响应', '是否联系群众', '是否联系诉求人'] },
    solved: { headers: ['解决', '解决情况', '问题是否解决', '诉求是否解决'] },
    satisfaction: { headers: ['满意情况', '是否满意', '满意程度', '回访满意度'] },
  },
  HotlineCaller: {
    orderNo: ORDER_NO,
    callerName: {
      headers: ['诉求人', '来电人', '来电人姓名', '姓名', '反映人', '投诉人', '举报人'],
      example: '张三',
    },
    phone: {
      headers: ['电话', '来电号码', '主叫号码', '手机', '手机号', '联系方式', '诉求人电话'],
      example: '19900000000',
    },
  },
  HotlineRateWeight: {
    fromDay: { headers: ['启用日', '起用日期', '生效日期'] },
    responseWeight: { headers: ['响应率', '响应权重'], example: '10' },
    solutionWeight: { headers: ['解决率', '解决权重'], example: '50' },
    satisfactionWeight: { headers: ['满意率', '满意权重'], example: '40' },
    formula: { headers: ['算法', '满意率计算方法'] },
    document: { headers: ['依据', '文件', '文号'], example: '考核办法〔2019〕3号' },
  },
};
