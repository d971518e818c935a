/** Keeps a number and its unit on one line: "41.8 %", "17 个". */
export const unbroken = (text: string): string =>
  text.replace(/(\d) (?=[%\p{Script=Han}])/gu, '$1\u00a0');
