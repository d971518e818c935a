import { readXml } from '../../readers/xlsx/xml-reader.ts';
import type { ZipArchive } from '../../readers/xlsx/zip-archive.ts';

/** What ExcelJS does not write again, by the names of the parts that hold it. */
const LOST: readonly (readonly [RegExp, string])[] = [
  [/^xl\/vbaproject\.bin$|^xl\/macrosheets\//, '宏'],
  [/^xl\/(charts|chartsheets|chartex)\//, '图表'],
  [/^xl\/pivot(tables|cache)\//, '数据透视表'],
  [/^xl\/(slicers|slicercaches|timelines)\//, '切片器'],
  [/^xl\/(activex|ctrlprops)\//, '控件'],
  [/^xl\/embeddings\//, '嵌入的文件'],
  [/^xl\/externallinks\//, '到其他工作簿的链接'],
  [/^xl\/threadedcomments\//, '批注的回复'],
  [/^xl\/(cellimages\.xml|richdata\/)/, '单元格内的图片'],
  [/^xl\/diagrams\//, '智能图形'],
  [/^_xmlsignatures\//, '数字签名'],
];
/** Cells with rules of entry that are worth carrying one by one, as ExcelJS does. */
const MOST_VALIDATED = 300_000;

export interface Losses {
  /** In words: 宏, 图表. */
  readonly lost: readonly string[];
  /** Elements of sheets that are better not loaded at all. */
  readonly ignoreNodes: readonly string[];
}

/** What of a workbook would be lost if ExcelJS loaded it and wrote it again. */
export async function whatIsLost(archive: ZipArchive, file: string): Promise<Losses> {
  const { names } = archive;
  const lost = LOST.filter(([part]) => names.some((name) => part.test(name))).map(
    ([, what]) => what,
  );
  if (await hasShapes(archive, file)) lost.push('形状和文本框');
  if ((await validatedCells(archive, file)) <= MOST_VALIDATED) return { lost, ignoreNodes: [] };
  return { lost: [...lost, '数据有效性（下拉选项）'], ignoreNodes: ['dataValidations'] };
}

async function hasShapes(archive: ZipArchive, file: string): Promise<boolean> {
  let has = false;
  for (const part of archive.names.filter((name) => /^xl\/drawings\/[^/]+\.xml$/.test(name))) {
    await readXml(archive.read(part), file, {
      open(name) {
        has ||= ['sp', 'cxnSp', 'grpSp'].includes(name);
      },
      close() {},
    });
  }
  return has;
}

/** ExcelJS gives each validated cell an entry of its own: a whole column of them is a million. */
async function validatedCells(archive: ZipArchive, file: string): Promise<number> {
  let cells = 0;
  for (const part of archive.names.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))) {
    await readXml(archive.read(part), file, {
      open(name, { sqref }) {
        if (name === 'dataValidation') cells += (sqref ?? '').split(/\s+/).reduce(addArea, 0);
      },
      close() {},
    });
  }
  return cells;
}

const RANGE = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/;

function addArea(sum: number, range: string): number {
  const [, left = '', top, right = '', bottom] = RANGE.exec(range) ?? [];
  if (top === undefined) return sum + 1;
  const column = (letters: string) =>
    [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0);
  return sum + (Number(bottom) - Number(top) + 1) * (column(right) - column(left) + 1);
}
