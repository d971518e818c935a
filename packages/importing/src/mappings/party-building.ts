import type { SubjectAliases } from './aliases.ts';

const BRANCH = {
  headers: ['支部名称', '支部编号', '党支部', '所在党支部', '所属支部', '所在支部', '责任支部'],
  example: 'ZB01',
};

export const PARTY_BUILDING: SubjectAliases = {
  PartyBranch: {
    code: { headers: ['编号', '代码', '支部代码'], example: 'ZB01' },
    name: { headers: ['名称', '支部', '党支部名称', '党支部'], example: '第一党支部' },
    foundedOn: { headers: ['成立时间', '设立日期'] },
    dissolvedOn: { headers: ['撤销时间'] },
  },
  PartyMember: {
    memberNo: { headers: ['编号', '人员编号'], example: 'DY001' },
    branchCode: BRANCH,
    joinedOn: { headers: ['转入时间', '编入日期'] },
    leftOn: { headers: ['转出时间'] },
  },
  PartyActivity: {
    activityNo: { headers: ['编号'], example: 'HD2019001' },
    branchCode: BRANCH,
    kind: { headers: ['活动类别', '活动类型', '类型'] },
    topic: { headers: ['活动主题', '活动名称', '内容'], example: '学习贯彻' },
    plannedOn: { headers: ['计划时间', '计划开展日期'] },
    heldOn: { headers: ['开展时间', '实际开展日期', '活动日期', '活动时间'] },
    expected: { headers: ['应到', '应参加人数'], example: '20' },
    present: { headers: ['实到', '参加人数', '实参加人数'], example: '18' },
  },
  PartyTalk: {
    talkNo: { headers: ['编号'], example: 'TH2019001' },
    branchCode: BRANCH,
    kind: { headers: ['谈话类别', '谈话类型', '类型'] },
    day: { headers: ['日期', '谈话时间'] },
    persons: { headers: ['谈话人次', '人数'], example: '2' },
  },
  PartyOpinion: {
    opinionNo: { headers: ['编号'], example: 'YJ2019001' },
    source: { headers: ['意见来源'] },
    matter: { headers: ['意见', '意见内容', '意见建议'], example: '延长周末办理时间' },
    receivedOn: { headers: ['收到时间', '征求日期'] },
    answeredOn: { headers: ['答复时间', '回复日期'] },
  },
  PartyFinding: {
    findingNo: { headers: ['编号'], example: 'WT2019001' },
    branchCode: BRANCH,
    matter: { headers: ['问题', '问题内容', '检视问题'], example: '联系群众不够' },
    foundOn: { headers: ['检视时间', '发现日期'] },
    ownerOffice: { headers: ['责任部门', '整改单位'], example: '政务服务中心' },
    ownerRole: { headers: ['责任岗', '岗位'], example: '副主任' },
    dueOn: { headers: ['整改时限', '完成时限', '整改截止日期'] },
  },
  PartyFindingStep: {
    findingNo: { example: 'WT2019001' },
    stepNo: { headers: ['步骤序号', '记录序号'], example: '1' },
    kind: { headers: ['记录类别', '类型', '整改类别'] },
    takenOn: { headers: ['记录日期', '时间'] },
    office: { headers: ['单位', '办理部门'], example: '政务服务中心' },
    statement: { headers: ['整改情况', '内容', '说明'], example: '已完成走访' },
  },
  GrassrootsProblem: {
    problemNo: { headers: ['编号'], example: 'NT2019001' },
    place: { headers: ['地点', '村（社区）', '所在村'], example: '粮茶村' },
    matter: { headers: ['难题内容', '问题'], example: '饮水管道损坏' },
    ownerOffice: { headers: ['责任部门', '认领单位'], example: '水利局' },
    foundOn: { headers: ['发现时间'] },
    solvedOn: { headers: ['解决时间', '办结日期'] },
  },
  PublicityBoard: {
    boardNo: { headers: ['编号'], example: 'ZB2019001' },
    theme: { headers: ['展板主题', '内容'], example: '初心使命' },
    place: { headers: ['张挂位置', '地点'], example: '一楼大厅' },
    putUpOn: { headers: ['张挂时间', '上墙日期'] },
    takenDownOn: { headers: ['撤下时间'] },
  },
};
