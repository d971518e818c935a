import { type Relationship, relationshipsOf } from './relationships.ts';
import type { DateSystem } from './serial-date.ts';
import { attribute, readXml } from './xml-reader.ts';
import type { ZipArchive } from './zip-archive.ts';

export interface Sheet {
  readonly name: string;
  /** The name of its part. */
  readonly part: string;
}

/** What a workbook says of itself; chart sheets and macro sheets are left out. */
export interface Workbook {
  readonly dateSystem: DateSystem;
  /** In the workbook's order, hidden ones too. */
  readonly sheets: readonly Sheet[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
}

/** Reads a workbook's main part (ECMA-376-1 §18.2). */
export async function readWorkbook(
  archive: ZipArchive,
  part: string,
  file: string,
): Promise<Workbook> {
  const related = await relationshipsOf(archive, part, file);
  const sheets: Sheet[] = [];
  let dateSystem: DateSystem = 1900;
  await readXml(archive.read(part), file, {
    open(name, attributes) {
      if (name === 'workbookPr') {
        if (['1', 'true'].includes(attributes.date1904 ?? '')) dateSystem = 1904;
      } else if (name === 'sheet') {
        const { type, target } = named(related, attribute(attributes, 'id'));
        if (type === 'worksheet') sheets.push({ name: attributes.name ?? '', part: target });
      }
    },
    close() {},
  });
  const partOf = (type: string) => related.find((one) => one.type === type)?.target;
  return {
    dateSystem,
    sheets,
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
  };
}

/** A sheet that leads nowhere is damage: left out, its rows would be lost without a word. */
function named(related: readonly Relationship[], id: string | undefined): Relationship {
  const found = related.find((one) => one.id === id);
  if (found) return found;
  throw new Error(`there is no part ${id}`);
}
