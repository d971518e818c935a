import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FileContent } from '../files/file-content.ts';
import { gathered } from '../testing/gathered.ts';
import { smallDocument } from '../testing/small-document.ts';
import type { Manifest } from './manifest.ts';
import { writePack } from './write-pack.ts';

const document = smallDocument();

describe('the pack of a briefing', () => {
  let files: FileContent[];
  beforeAll(async () => {
    files = await gathered(writePack(document));
  });
  const contentOf = (name: string) =>
    files.find((file) => file.name === name)?.content ?? Buffer.of();

  it('is whole documents, then each chart and table, numbered as they come', () => {
    const names = files.map(({ name }) => name);
    expect(names).toContain('briefing-2020-12-r2.pdf');
    expect(names).toContain('briefing-2020-12-r2.xlsx');
    expect(names.filter((name) => !name.startsWith('briefing-2020-12-r2.'))).toEqual([
      ...['time-columns-base', 'sankey'].flatMap((id, at) =>
        ['svg', 'png', 'csv'].map((kind) => `charts/0${at + 1}-${id}.${kind}`),
      ),
      ...['tables/03-hotline-worst.csv', 'manifest.json'],
    ]);
  });
  it('lists each of its files with its digest, and the hash of the figures', () => {
    const manifest: Manifest = JSON.parse(contentOf('manifest.json').toString());
    expect(manifest).toMatchObject({
      ...{ contentHash: document.contentHash, period: '2020年12月', revision: 2, madeUp: true },
      files: files.slice(0, -1).map(({ name, kind, content }) => ({
        ...{ name, kind, bytes: content.byteLength },
        sha256: createHash('sha256').update(content).digest('hex'),
      })),
    });
  });
  it('draws a picture at twice its size, with its heading and the mark for made-up detail', () => {
    const svg = contentOf('charts/01-time-columns-base.svg').toString();
    const png = contentOf('charts/01-time-columns-base.png');
    const [, width, height] = /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      ...[Number(width) * 2, Number(height) * 2],
    ]);
    expect(svg).toContain('>12月受理 17,284 件，同比降 7.7 %<');
    expect(svg).toContain('>模拟明细<');
  });
  it('names made-up rows in tables, and lets none of their cells run', () => {
    const csv = contentOf('tables/03-hotline-worst.csv').toString();
    const [head, ...rows] = csv.trimEnd().split('\r\n');
    expect(head).toBe('\u{FEFF}单位,按期办结率（%）,数据性质');
    expect(rows).toHaveLength(40);
    for (const row of rows) expect(row).toMatch(/^'=单位 \d+,\d+\.5,模拟明细$/);
  });
  it('is the same bytes every time', async () => {
    const again = await gathered(writePack(smallDocument()));
    // It holds the digest of every other.
    expect(again.at(-1)?.content.equals(contentOf('manifest.json'))).toBe(true);
  });
});
