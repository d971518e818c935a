import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { BriefingError } from '../briefing-error.ts';
import type { BriefingDocument } from './document.ts';
import { fontFolders } from './fonts.ts';

const TEMPLATE = fileURLToPath(new URL('../../template/briefing.typ', import.meta.url));

/**
 * Sets a document in the template. It reaches Typst as JSON, so that no text of it is ever code.
 * @returns a PDF; the same document gives the same bytes
 * @throws BriefingError BRIEFING_NOT_PRINTED with what Typst says of the template
 */
export function renderPdf(document: BriefingDocument): Buffer {
  const compiler = NodeCompiler.create({
    workspace: dirname(TEMPLATE),
    fontArgs: [{ fontPaths: [...fontFolders] }],
  });
  try {
    const compiled = compiler.compile({
      mainFilePath: TEMPLATE,
      inputs: { document: JSON.stringify(document) },
    });
    if (!compiled.result) {
      const diagnostics = compiled.takeDiagnostics();
      const said = diagnostics ? JSON.stringify(compiler.fetchDiagnostics(diagnostics)) : '';
      throw new BriefingError(
        'BRIEFING_NOT_PRINTED',
        `排版失败，这是程序的缺陷，请连同下面的话报告：${said}`,
        'Typst refused the template; please report this.',
      );
    }
    return compiler.pdf(compiled.result);
  } finally {
    // Layouts are kept between documents, and the next one is another.
    compiler.evictCache(0);
  }
}
