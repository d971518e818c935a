import type { BriefingDocument } from '../../document/index.ts';
import { bytesOf, type Parts } from '../package/parts.ts';
import { Relations } from '../package/relations.ts';
import { element, part, text } from '../package/xml.ts';
import { frozenAt, titleLine, wholeHash } from '../provenance.ts';

const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const CORE_RELATION =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const EXTENDED = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';

/** What a file says of itself, and the way to its first part. It bears the day of its figures and no other. */
export function writeProperties(parts: Parts, document: BriefingDocument): void {
  const { issuer } = document;
  const date = (name: string) =>
    element(name, { 'xsi:type': 'dcterms:W3CDTF' }, text(frozenAt(document)));
  const core = element(
    'cp:coreProperties',
    {
      'xmlns:cp': CORE,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    element('dc:title', {}, text(titleLine(document))),
    element('dc:creator', {}, text(issuer)),
    element('dc:description', {}, text(wholeHash(document))),
    element('cp:lastModifiedBy', {}, text(issuer)),
    ...[date('dcterms:created'), date('dcterms:modified')],
  );
  parts.set('docProps/core.xml', bytesOf(part(core)));
  const app = element('Properties', { xmlns: EXTENDED }, element('Company', {}, text(issuer)));
  parts.set('docProps/app.xml', bytesOf(part(app)));
  const relations = new Relations();
  relations.add('officeDocument', 'ppt/presentation.xml');
  relations.add(CORE_RELATION, 'docProps/core.xml');
  relations.add('extended-properties', 'docProps/app.xml');
  relations.write(parts, '');
}
