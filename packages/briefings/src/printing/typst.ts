import { dirname } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { BriefingError } from '../briefing-error.ts';
import { fontFolders } from './fonts.ts';

/** One for each folder of templates: it holds the fonts, which are read once. */
const compilers = new Map<string, NodeCompiler>();

/**
 * Sets a document in a template. It reaches Typst as JSON, so that no text of it is ever code.
 * @param template the path of its main file; it sees the files of its folder alone
 * @returns a PDF; the same document gives the same bytes
 * @throws BriefingError BRIEFING_NOT_PRINTED with what Typst says of the template
 */
export function typesetPdf(template: string, document: object): Buffer {
  const compiler = compilerOf(dirname(template));
  try {
    const compiled = compiler.compile({
      mainFilePath: template,
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

function compilerOf(workspace: string): NodeCompiler {
  const known = compilers.get(workspace);
  if (known) return known;
  const compiler = NodeCompiler.create({
    workspace,
    fontArgs: [{ fontPaths: [...fontFolders] }],
  });
  compilers.set(workspace, compiler);
  return compiler;
}
