import { describe, expect, it } from 'vitest';
import { parseBoolean } from './boolean.ts';
import { codeParser } from './code.ts';
import { listedParser } from './listed.ts';
import { isBlank } from './plain.ts';
import { parseText } from './text.ts';
import { unitOfHeader, unitOfTitle } from './unit.ts';
import { Unreadable } from './unreadable.ts';
import { wordsOf, wordsOutsideBrackets } from './words.ts';

const code = (parsed: unknown) => (parsed instanceof Unreadable ? parsed.code : parsed);

describe('yes and no', () => {
  it.each(['是', '有', '√', 'Y', 'true', '１', '对'])('%s is yes', (text) => {
    expect(parseBoolean(text)).toBe('t');
  });
  it.each(['否', '无', '×', 'n', 'FALSE', '0'])('%s is no', (text) => {
    expect(parseBoolean(text)).toBe('f');
  });
  it.each(['可能', '2', '是否'])('%s is neither', (text) => {
    expect(code(parseBoolean(text))).toBe('NOT_YES_OR_NO');
  });
});

describe('a listed value', () => {
  const parse = listedParser(
    [
      { value: 'phone', label: '电话' },
      { value: 'parent', label: '父母（含岳父母、公婆）' },
    ],
    { 来电: 'phone', 父亲: 'parent' },
  );
  it.each([
    ['phone', 'phone'],
    ['PHONE', 'phone'],
    [' 电 话 ', 'phone'],
    ['来电', 'phone'],
    ['父母', 'parent'],
    ['父母(含岳父母、公婆)', 'parent'],
    ['父亲', 'parent'],
  ])('%s is %s', (text, value) => {
    expect(parse(text)).toBe(value);
  });
  it('that is none names those that are', () => {
    const found = parse('传真');
    expect(found).toBeInstanceOf(Unreadable);
    expect(found).toMatchObject({
      code: 'NOT_LISTED',
      fix: { zh: '请填：电话、父母（含岳父母、公婆）' },
    });
  });
});

describe('a code', () => {
  it.each([
    ['0012', '0012'],
    ['2119.0', '2119'],
    ['6109 0211 1202', '610902111202'],
    ['ＧＤ－２０１９', 'GD-2019'],
    ['HX 2019 001', 'HX 2019 001'],
    ['1.2', '1.2'],
  ])('%s is %s', (text, value) => {
    expect(codeParser()(text)).toBe(value);
  });
  it('that a spreadsheet has rounded or shortened says so', () => {
    expect(code(codeParser()('6.10902E+11'))).toBe('DIGITS_LOST');
    expect(code(codeParser([9, 12])('1090211120'))).toBe('DIGITS_MISSING');
    expect(codeParser([9, 12])('610902111')).toBe('610902111');
    expect(codeParser([9, 12])('大竹园镇')).toBe('大竹园镇');
  });
});

it('keeps free text letter by letter', () => {
  expect(parseText('　无，（２０１９）第３号 ')).toBe('无，（２０１９）第３号');
  expect(parseText(' \n')).toBeNull();
  expect(code(parseText('a\0b'))).toBe('NUL_IN_TEXT');
});

it('knows what stands for nothing', () => {
  expect(['', '-', '—', '／', '无', 'N/A', 'NULL', ' - '].every(isBlank)).toBe(true);
  expect(['0', '否', '无效', '--1'].some(isBlank)).toBe(false);
});

it('compares labels without brackets, marks and blanks', () => {
  expect(wordsOutsideBrackets('*受理时间（必填）')).toBe('受理时间');
  expect(wordsOutsideBrackets('金额（万元）')).toBe('金额');
  expect(wordsOf('村（社区）')).toBe('村社区');
  expect(wordsOf('Order_Number')).toBe('ordernumber');
});

it('finds the unit of a header and of a title', () => {
  expect(unitOfHeader('金额（万元）')).toEqual({ name: '万元', power: 4 });
  expect(unitOfHeader('*合同价(亿元，含税)')).toEqual({ name: '亿元', power: 8 });
  expect(unitOfHeader('预算/万元')).toEqual({ name: '万元', power: 4 });
  expect(unitOfHeader('金额（美元）')).toEqual({ name: '美元', power: null });
  expect(unitOfHeader('金额（必填）')).toBeUndefined();
  expect(unitOfHeader('万元以上项目')).toBeUndefined();
  expect(unitOfTitle('2019年资金拨付表  单位：万元')).toEqual({ name: '万元', power: 4 });
  expect(unitOfTitle('填报单位：产业办')).toBeUndefined();
});
