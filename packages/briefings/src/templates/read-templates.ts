import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BriefingError } from '../briefing-error.ts';
import { checkMaster } from '../office/docx/master.ts';
import { masterStage } from '../office/pptx/master-stage.ts';
import type { Templates } from './templates.ts';

type Kind = 'pptx' | 'docx';
type TemplateFiles = Pick<Templates, Kind>;

/** What they are called in the folder of a district. */
const NAMES: Readonly<Record<Kind, string>> = { pptx: 'briefing.pptx', docx: 'briefing.docx' };

/**
 * The templates that lie in a folder; a kind that does not is the briefing's own.
 * @throws BriefingError BRIEFING_BAD_MASTER naming the file, and what is wrong with it
 */
export async function readTemplates(folder: string): Promise<TemplateFiles> {
  const read = async (kind: Kind) =>
    checked(kind, join(folder, NAMES[kind]), await contentOf(join(folder, NAMES[kind])));
  return { pptx: await read('pptx'), docx: await read('docx') };
}

/**
 * A template by its path, which must be there.
 * @throws BriefingError BRIEFING_BAD_MASTER naming the file, and what is wrong with it
 */
export async function readTemplate(kind: Kind, path: string): Promise<Uint8Array> {
  const content = checked(kind, path, await contentOf(path));
  if (content) return content;
  throw new BriefingError(
    'BRIEFING_BAD_MASTER',
    `没有模板文件 ${path}；请核对路径。`,
    `There is no template ${path}: check its path.`,
  );
}

/** Undefined where there is none. */
async function contentOf(path: string): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Found out before a briefing is written for nothing. */
function checked(
  kind: Kind,
  path: string,
  content: Uint8Array | undefined,
): Uint8Array | undefined {
  if (content === undefined) return undefined;
  try {
    if (kind === 'pptx') masterStage(content);
    else checkMaster(content);
  } catch (error) {
    if (!(error instanceof BriefingError)) throw error;
    throw new BriefingError(
      error.code,
      `模板 ${path}：${error.messageZh}`,
      `Template ${path}: ${error.messageEn}`,
      { cause: error },
    );
  }
  return content;
}
