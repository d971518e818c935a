import { formatCount } from '@minxin/commentary';
import { inLanguage } from '../app/language.ts';
import { inRows } from './in-rows.ts';

/** How far a trial or an import is. */
export const text = inLanguage({
  zh: {
    waiting: '前面还有导入在进行，轮到就开始',
    waitsFor: (file: string) => `正在等“${file}”办完，轮到就开始`,
    titles: { resuming: '正在查看办到哪里', trying: '正在试算', importing: '正在导入' },
    phases: {
      STAGING: '读取文件',
      WAITING: '正在等另一批数据写完，轮到就开始',
      WRITING: '写入',
      REBUILDING: '更新汇总',
    },
    trialWriting: '试写，随后撤回',
    rowsRead: (rows: number) => `已读 ${formatCount(rows)} 行`,
    rowsDone: (done: number, all: number) => `已处理 ${formatCount(done)} / ${formatCount(all)} 行`,
    perSecond: (rows: number) => `每秒 ${formatCount(rows)} 行`,
    secondsLeft: (seconds: number) =>
      seconds < 60 ? `约剩 ${seconds} 秒` : `约剩 ${Math.ceil(seconds / 60)} 分钟`,
    away: '连不上服务器，正在等它回来。导入要么整批进去，要么一行不进，不会只进一半。',
    safe: '可以离开本页，导入会继续；结果在下面的导入记录里。',
  },
  en: {
    waiting: 'Another import is under way; this one begins after it',
    waitsFor: (file: string) => `Waits for “${file}”, then begins`,
    titles: { resuming: 'Looking how far it is', trying: 'Trying it out', importing: 'Importing' },
    phases: {
      STAGING: 'Reading the file',
      WAITING: 'Waits for other data to be written, then begins',
      WRITING: 'Writing',
      REBUILDING: 'Updating the rollups',
    },
    trialWriting: 'Writing, to be taken back at once',
    rowsRead: (rows: number) => `${inRows(rows)} read`,
    rowsDone: (done: number, all: number) => `${formatCount(done)} of ${inRows(all)} done`,
    perSecond: (rows: number) => `${inRows(rows)} a second`,
    secondsLeft: (seconds: number) =>
      seconds < 60 ? `about ${seconds} s left` : `about ${Math.ceil(seconds / 60)} min left`,
    away: 'No connection to the server; waiting for it. An import goes in whole or not at all, never by half.',
    safe: 'You may leave this page: the import goes on, and its result stands in the history below.',
  },
});
