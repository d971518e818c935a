import { inLanguage } from '../app/language.ts';

export const text = inLanguage({
  zh: {
    title: '查询台 · 民心',
    backToBoards: '回到总览',
    hints: [
      '左边写问题，按 Ctrl+Enter 执行；字段的口径点左上角的书看。',
      '一切都是切片：先取一段时间的业务，',
      '再按时间（over）或按维度（by）切开，切片可以再切。',
    ],
    example: '2019 年政务大厅：受理量、按期办结率、各月受理量',
    simulated: 'true：含模拟明细',
    reconciliation: '公布数与明细合计是否吻合',
  },
  en: {
    title: 'Query desk · Minxin',
    backToBoards: 'Back to the boards',
    hints: [
      'Write a question on the left and run it with Ctrl+Enter;',
      'the book at the top left explains the fields.',
      'Everything is a slice: take the records of a period, then cut',
      'them by time (over) or by a dimension (by), as often as needed.',
    ],
    example: 'Service hall 2019: cases, on-time rate, cases by month',
    simulated: 'true: holds made-up detail',
    reconciliation: 'Do the records add up to the published figures?',
  },
});
