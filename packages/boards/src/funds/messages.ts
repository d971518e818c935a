import { bilingual } from '../board/bilingual.ts';

export const messages = bilingual({
  zh: {
    flow: '资金从来源到付款阶段，再到已拨付和未拨付（元），截至期末',
    heads: { from: '来源', to: '去向', value: '金额' },
    ends: { paid: '已拨付', unpaid: '未拨付' },
    end: '去向',
    progress: '在履行协议的已付比例与现场核定进度；付款超前的为朱红',
    disbursed: '拨付额（元）',
    villages: '各村未拨付额（元），截至期末',
    owner: { agreement: '协议', village: '村' },
    gates: {
      subtitle: '在履行协议的付款条件，要处理的在前',
      head: '项目',
      across: {
        signed: '四方签齐',
        inspected: '按期核查',
        within: '付款未超',
        room: '可再付款',
      },
      states: { DONE: '正常', WAITING: '等核定', RISK: '缺签署', LATE: '逾期或超付', NONE: '未到' },
      cells: {
        signed: { RISK: '四方还没有签齐' },
        inspected: { LATE: '60 天没有核查' },
        within: { LATE: '已付超过核定进度' },
        room: { WAITING: '已付到核定进度，再付须先核查', NONE: '签齐以后才能付款' },
      },
      held: {
        signed: (count: number) => `${count} 份未签齐`,
        inspected: (count: number) => `${count} 份停滞`,
        within: (count: number) => `${count} 份超付`,
        room: (count: number) => `${count} 份等核定进度`,
      },
      none: '期末没有在履行的协议',
      fine: (open: number) => `${open} 份在履行协议${open === 1 ? '' : '都'}符合付款条件`,
      title: (open: number, held: readonly string[]) => `${open} 份在履行协议：${held.join('，')}`,
      open: (open: number) => `在履行协议 ${open} 份。`,
      named: (what: string, projects: readonly string[]) => `${what}：${projects.join('、')}。`,
    },
    payments: {
      title: (count: number, day: string) => `近十二个月拨付 ${count} 笔，最近一笔 ${day}`,
      none: '近十二个月没有拨付',
      subtitle: '最近的在前，截至期末',
      day: '日期',
      project: '项目',
      contractor: '实施单位',
      stage: '阶段',
      amount: '金额',
      all: '本期全部付款',
    },
  },
  en: {
    flow: 'Money from its sources to the stages of payment, and on to paid and not yet paid (yuan), by the end of the period',
    heads: { from: 'From', to: 'To', value: 'Amount' },
    ends: { paid: 'money paid', unpaid: 'money not yet paid' },
    end: 'end',
    progress:
      'Share paid and progress verified on site, open agreements; vermilion where payment is ahead',
    disbursed: 'Disbursed (yuan)',
    villages: 'Not yet disbursed by village (yuan), by the end of the period',
    owner: { agreement: 'agreement', village: 'village' },
    gates: {
      subtitle: 'What an open agreement needs before it is paid; those to deal with first',
      head: 'Project',
      across: {
        signed: 'Signed by all four',
        inspected: 'Inspected in time',
        within: 'Paid within progress',
        room: 'Can be paid on',
      },
      states: {
        DONE: 'in order',
        WAITING: 'waits for inspection',
        RISK: 'unsigned',
        LATE: 'overdue or overpaid',
        NONE: 'not yet',
      },
      cells: {
        signed: { RISK: 'one of the four has not signed' },
        inspected: { LATE: 'not inspected for 60 days' },
        within: { LATE: 'paid ahead of verified progress' },
        room: {
          WAITING: 'paid up to verified progress: inspect before paying on',
          NONE: 'nothing is paid before all have signed',
        },
      },
      held: {
        signed: (count: number) => `${count} unsigned`,
        inspected: (count: number) => `${count} stagnant`,
        within: (count: number) => `${count} overpaid`,
        room: (count: number) => `${count} to be inspected before paying on`,
      },
      none: 'No agreement is open at the end of the period',
      fine: (open: number) =>
        open === 1
          ? 'The one open agreement is in order'
          : `The ${open} open agreements are in order`,
      title: (open: number, held: readonly string[]) =>
        `${open} open ${open === 1 ? 'agreement' : 'agreements'}: ${held.join(', ')}`,
      open: (open: number) => `${open} open ${open === 1 ? 'agreement' : 'agreements'}.`,
      named: (what: string, projects: readonly string[]) => ` ${what}: ${projects.join(', ')}.`,
    },
    payments: {
      title: (count: number, day: string) =>
        `${count} ${count === 1 ? 'payment' : 'payments'} in twelve months, the last on ${day}`,
      none: 'No payments in twelve months',
      subtitle: 'Latest first, up to the end of the period',
      day: 'Day',
      project: 'Project',
      contractor: 'Contractor',
      stage: 'Stage',
      amount: 'Amount',
      all: 'All payments of the period',
    },
  },
});
