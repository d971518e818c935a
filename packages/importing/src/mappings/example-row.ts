/** Begins the first cell of a template's example row, which is left out when the file is imported. */
export const EXAMPLE = '示例：';
