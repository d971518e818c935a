import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { ImportError } from '../../import-error.ts';
import { unreadable } from '../json/read-json.ts';
import type { FoundRequest } from './json-requests.ts';
import { RequestCollector } from './request-collector.ts';
import { xmlEncoding } from './xml-encoding.ts';

/** Characters in which a well-meant file closes some element. */
const QUIET = 16 * 1024 * 1024;

class XmlFault extends Error {}

/**
 * The service requests (or services) of an XML file, streamed. A document type is refused, and with
 * it every entity but the five of XML.
 * @throws ImportError FILE_UNREADABLE, XML_DOCTYPE, MALFORMED_XML
 */
export async function* xmlRequests(path: string, file: string): AsyncGenerator<FoundRequest> {
  const collector = new RequestCollector();
  const parser = new SaxesParser();
  let quiet = 0;
  parser.on('doctype', () => {
    throw new XmlFault('doctype');
  });
  parser.on('error', (error) => {
    throw new XmlFault(error.message);
  });
  parser.on('opentag', ({ name }) => {
    quiet = 0;
    if (!collector.open(name)) throw new XmlFault('nested');
  });
  parser.on('closetag', () => {
    quiet = 0;
    collector.close();
  });
  parser.on('text', (text) => collector.text(text));
  parser.on('cdata', (text) => collector.text(text));
  try {
    for await (const text of decoded(path)) {
      quiet += text.length;
      if (quiet > QUIET) throw new XmlFault('quiet');
      parser.write(text);
      yield* collector.take();
    }
    parser.close();
    yield* collector.take();
  } catch (cause) {
    if (cause instanceof XmlFault) throw malformed(file, parser.line, cause);
    if (cause instanceof TypeError || cause instanceof RangeError) {
      throw malformed(file, parser.line, cause);
    }
    throw unreadable(file, cause);
  }
}

async function* decoded(path: string): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  const chunks: AsyncIterable<Buffer> = createReadStream(path);
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(xmlEncoding(chunk), { fatal: true });
    yield decoder.decode(chunk, { stream: true });
  }
  if (decoder) yield decoder.decode();
}

function malformed(file: string, row: number, cause: Error) {
  const doctype = cause.message === 'doctype';
  return new ImportError(
    doctype ? 'XML_DOCTYPE' : 'MALFORMED_XML',
    { file, row },
    doctype
      ? {
          zh: '文件带有文档类型声明（DOCTYPE），为安全起见不读取。请去掉后再导入。',
          en: 'the file has a document type (DOCTYPE), which is not read for safety. Export it without one.',
        }
      : {
          zh: '不是完整的 XML：可能没有下载完，或编码、标签有误。请重新导出。',
          en: 'this is no complete XML: it was cut short, or its encoding or tags are wrong. Export it again.',
        },
    { cause },
  );
}
