import { formatCount } from '@minxin/commentary';
import { inLanguage } from '../app/language.ts';

interface Counts {
  readonly all: number;
  readonly agreed: number;
  readonly rules: number;
  readonly waiting: number;
  readonly open: number;
}

/** Printed figures beside what the records add up to. */
export const text = inLanguage({
  zh: {
    name: '数据核对',
    finding: (year: string, { all, agreed, open }: Counts) =>
      `${year} 年公布的 ${all} 个数，${agreed} 个对得上${open > 0 ? `，${open} 个对不上` : ''}`,
    subtitle: ({ rules, waiting }: Counts) =>
      [
        '公布数对明细合计，全部列出',
        ...(rules > 0 ? [`规定值 ${rules} 个不作比对`] : []),
        ...(waiting > 0 ? [`${waiting} 个尚无明细`] : []),
      ].join(' · '),
    earlier: (asked: string, year: string) => `${asked} 年没有公布数，现在核对的是 ${year} 年的。`,
    noneTitle: (year: string) => `${year} 年没有公布数可核对`,
    none: '公布数是区里对外发布的数字；没有公布数的年份只看数据质量。',
    printedYears: '有公布数的年份',
    gapsTitle: (open: number) => `${formatCount(open)} 个数对不上`,
    gapsSubtitle: '明细合计与公布数之差超出公布的精度；已知的原因写在旁边',
    figuresTitle: '逐项核对',
    figuresSubtitle: '公布数与明细合计并列，一项不漏',
    published: '公布',
    computed: '明细',
    states: {
      MATCHES: '吻合',
      WITHIN_ROUNDING: '取整内吻合',
      RULE: '规定值',
      NO_RECORDS: '尚无明细',
      SUPPRESSED: '已隐去',
      UNEXPLAINED: '待查',
    },
    figure: '公布的数',
    state: '状态',
    explanation: '说明',
    source: '出处',
    contextTitle: '参考数',
    contextSubtitle:
      '别的口径、别的年份或全市的数字，只作参考，不与本区明细合并，也不作同比的基数。',
    period: '时段',
    days: (from: string, to: string) => `${from} 至 ${to}`,
    area: '范围',
    note: '备注',
  },
  en: {
    name: 'Reconciliation',
    finding: (year: string, { all, agreed, open }: Counts) =>
      `${agreed} of the ${all} figures published for ${year} agree with the records${open > 0 ? `, ${open} ${open === 1 ? 'does' : 'do'} not` : ''}`,
    subtitle: ({ rules, waiting }: Counts) =>
      [
        'Every published figure beside what the records add up to',
        ...(rules > 0 ? [`${rules} are rules, not counts`] : []),
        ...(waiting > 0 ? [`${waiting} without records yet`] : []),
      ].join(' · '),
    earlier: (asked: string, year: string) =>
      `Nothing was published for ${asked}: these are the figures of ${year}.`,
    noneTitle: (year: string) => `No figures were published for ${year}`,
    none: 'Published figures are those that the district printed; without them there is only the quality of the data to see.',
    printedYears: 'Years with published figures',
    gapsTitle: (open: number) =>
      open === 1 ? '1 figure does not agree' : `${formatCount(open)} figures do not agree`,
    gapsSubtitle:
      'The records differ by more than the printed digits can show; what is known of it stands beside it',
    figuresTitle: 'Figure by figure',
    figuresSubtitle: 'Published beside computed; none is left out',
    published: 'Published',
    computed: 'Computed',
    states: {
      MATCHES: 'agrees',
      WITHIN_ROUNDING: 'agrees within rounding',
      RULE: 'rule',
      NO_RECORDS: 'no records yet',
      SUPPRESSED: 'withheld',
      UNEXPLAINED: 'open',
    },
    figure: 'Figure',
    state: 'State',
    explanation: 'Explanation',
    source: 'Source',
    contextTitle: 'Context figures',
    contextSubtitle:
      "Other definitions, other years or the whole city: for context only, never added to the district's records, and no base of a change.",
    period: 'Period',
    days: (from: string, to: string) => `${from} to ${to}`,
    area: 'Area',
    note: 'Note',
  },
});
