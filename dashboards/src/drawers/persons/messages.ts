import { inLanguage } from '../../app/language.ts';

/** Why it stays masked, in both languages. */
interface Refusal {
  readonly message: string;
  readonly messageEn: string;
  readonly fix: string;
  readonly fixEn: string;
}

export const text = inLanguage({
  zh: {
    title: (record: string) => `${record} 的人员信息`,
    close: '收起',
    loading: '正在取数',
    nobody: '没有登记人员信息。',
    unmask: '显示明文',
    reason: '查看理由',
    reasonNote: '5 至 500 字；理由和查看人会记录在案。',
    confirm: '确认显示',
    cancel: '取消',
    until: (time: string) => `明文显示至 ${time}，之后自动遮盖。`,
    failed: (message: string) => `没有显示：${message}`,
    refused: ({ message, fix }: Refusal) => `${message}。${fix}。`,
    unreachable: '连接不上服务器，请稍后再试。',
  },
  en: {
    title: (record: string) => `Persons of ${record}`,
    close: 'Fold',
    loading: 'Loading',
    nobody: 'No persons are recorded.',
    unmask: 'Show in the clear',
    reason: 'Reason',
    reasonNote: '5 to 500 characters; it is written down with who looked.',
    confirm: 'Show',
    cancel: 'Cancel',
    until: (time: string) => `In the clear until ${time}, then masked again.`,
    failed: (message: string) => `Not shown: ${message}`,
    refused: ({ messageEn, fixEn }: Refusal) => `${messageEn}. ${fixEn}.`,
    unreachable: 'The server does not answer: try again in a while.',
  },
});
