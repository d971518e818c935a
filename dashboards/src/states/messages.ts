import { inLanguage } from '../app/language.ts';

/** What a page says that has nothing to show yet, or can't show it. */
export const text = inLanguage({
  zh: {
    simulated: '模拟明细，按公布数核对',
    loading: '正在取数',
    retry: '再试一次',
    empty: (year: number) => `${year} 年没有数据`,
    emptyHint: '有数据的年份：',
    nothing: '还没有数据',
    nothingHint: '先导入文件，或运行 npm run minxin simulate 装入模拟明细，再刷新本页。',
    unreachable: '连不上服务器',
    unreachableHint: '服务器可能停了，或网络断了。恢复后点“再试一次”，不会丢失任何数据。',
    failed: '这一页没能取到数',
    failedHint: '再试一次；若仍不行，把下面的代码告诉管理员。',
    forbidden: '这一页不在您的权限内',
    code: '错误代码',
    request: '请求编号',
    signIn: '请先登录',
    signInHint: '您还没有登录，或登录已经结束。登录后回到这一页。',
    enter: '去登录',
    noSuchPage: { title: '没有这一页', hint: '地址可能抄错了。', home: '回到总览' },
  },
  en: {
    simulated: 'Made-up detail, reconciled with published figures',
    loading: 'Loading',
    retry: 'Try again',
    empty: (year: number) => `No data in ${year}`,
    emptyHint: 'Years with data:',
    nothing: 'No data yet',
    nothingHint:
      'Import a file, or run npm run minxin simulate to load made-up detail; then reload this page.',
    unreachable: 'No connection to the server',
    unreachableHint:
      'The server may be down, or the network. Try again once it is back: no data is lost.',
    failed: 'This page could not be loaded',
    failedHint: 'Try again. If it still fails, give the code below to the administrator.',
    forbidden: 'This page is not open to you',
    code: 'Error code',
    request: 'Request',
    signIn: 'Sign in',
    signInHint:
      'You are not signed in, or your session has ended. You come back to this page afterwards.',
    enter: 'Sign in',
    noSuchPage: {
      title: 'No such page',
      hint: 'The address may be mistyped.',
      home: 'Back to the overview',
    },
  },
});
