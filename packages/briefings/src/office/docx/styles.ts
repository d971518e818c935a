import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';
import { hexOf } from '../charts/chart-look.ts';
import { font } from './fonts.ts';
import { LINE } from './page.ts';

/** Half points: 三号 is 16 pt. */
const SIZE = { title: 44, body: 32, page: 28, note: 24, table: 21, header: 18 } as const;

const [HALF, THIRD] = [Math.round(LINE / 2), Math.round(LINE / 3)];

const exact = (line: number) => ({ line, lineRule: LineRuleType.EXACT });

/** Styles by the names that Word and WPS know, so that their panes of navigation and styles work. */
export const STYLE = {
  body: 'BodyText',
  caption: 'Caption',
  note: 'ChartNote',
  tableText: 'TableText',
  tableHead: 'TableHead',
  contentsHead: 'TOCHeading',
  front: 'FrontLine',
  header: 'Header',
  footer: 'Footer',
} as const;

/** The library adds the tab stop of the page number. */
const contentsLevel = (level: number, left: number, size: number) => ({
  ...{ id: `TOC${level}`, name: `toc ${level}`, basedOn: 'Normal' },
  run: { size },
  paragraph: { spacing: exact(level === 1 ? 480 : 400), indent: { left } },
});

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: font('body'), size: SIZE.body, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: exact(LINE) },
    },
    title: {
      run: { font: font('title'), size: SIZE.title },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { ...exact(LINE + 80), before: LINE, after: HALF },
      },
    },
    heading1: {
      run: { font: font('heading'), size: SIZE.body, color: '000000' },
      paragraph: {
        keepNext: true,
        keepLines: true,
        outlineLevel: 0,
        spacing: { before: HALF },
      },
    },
    heading2: {
      run: { font: font('subheading'), size: SIZE.body, color: '000000' },
      paragraph: {
        keepNext: true,
        keepLines: true,
        outlineLevel: 1,
        spacing: { before: THIRD },
      },
    },
    caption: {
      run: { font: font('plain'), size: SIZE.note, color: hexOf('ink3') },
      paragraph: { keepNext: true, keepLines: true, spacing: { ...exact(360), after: 60 } },
    },
  },
  paragraphStyles: [
    {
      ...{ id: STYLE.body, name: 'Body Text', basedOn: 'Normal', quickFormat: true },
      paragraph: {
        ...{ alignment: AlignmentType.JUSTIFIED, spacing: exact(LINE) },
        // Two characters, whatever their size; programs that don't count in characters take the twips.
        indent: { firstLine: 2 * SIZE.body * 10, firstLineChars: 200 },
      },
    },
    {
      ...{ id: STYLE.note, name: 'Chart Note', basedOn: 'Normal', quickFormat: true },
      run: { size: SIZE.note },
      paragraph: { spacing: { ...exact(420), before: 60, after: 120 } },
    },
    {
      ...{ id: STYLE.tableText, name: 'Table Text', basedOn: 'Normal', quickFormat: true },
      run: { size: SIZE.table },
      paragraph: { spacing: exact(300) },
    },
    {
      ...{ id: STYLE.tableHead, name: 'Table Head', basedOn: STYLE.tableText, quickFormat: true },
      run: { font: font('heading') },
    },
    {
      ...{ id: STYLE.contentsHead, name: 'TOC Heading', basedOn: 'Normal', quickFormat: true },
      run: { font: font('heading') },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { ...exact(LINE), before: HALF } },
    },
    {
      ...{ id: STYLE.front, name: 'Front Line', basedOn: 'Normal' },
      run: { size: SIZE.note },
      paragraph: { alignment: AlignmentType.CENTER, spacing: exact(400) },
    },
    contentsLevel(1, 0, SIZE.page),
    contentsLevel(2, 420, SIZE.note),
    {
      ...{ id: STYLE.header, name: 'header', basedOn: 'Normal' },
      run: { font: font('plain'), size: SIZE.header, color: hexOf('ink3') },
      paragraph: { spacing: exact(260) },
    },
    {
      ...{ id: STYLE.footer, name: 'footer', basedOn: 'Normal' },
      run: { font: font('plain'), size: SIZE.page },
      paragraph: { spacing: exact(360) },
    },
  ],
};
