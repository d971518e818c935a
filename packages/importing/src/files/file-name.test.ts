import { describe, expect, it } from 'vitest';
import { fileName } from './file-name.ts';

describe('the name of a file', () => {
  it.each([
    ['工单.csv', '工单.csv'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\wang\\三月 工单.xlsx', '三月 工单.xlsx'],
    ['a\u0000b\u001b[31m\r\n.csv', 'ab[31m.csv'],
    ['\u202egpj.exe', 'gpj.exe'],
    ['..', '未命名'],
    ['', '未命名'],
    ['folder/', '未命名'],
    ['\ud800.csv', '\ufffd.csv'],
  ])('%j is %j', (told, shown) => {
    expect(fileName(told)).toBe(shown);
  });

  it('is cut where it is too long, with its ending', () => {
    const shown = fileName(`${'长'.repeat(300)}.xlsx`);
    expect([...shown]).toHaveLength(200);
    expect(shown.endsWith('长….xlsx')).toBe(true);
  });
});
