import { type Messages, zhCN } from './zh-cn.ts';

/** The texts in the language of the page. */
export const messages: Messages = zhCN;
