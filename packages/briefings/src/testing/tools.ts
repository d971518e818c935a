import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const LARGEST = 64 * 1024 * 1024;

/** What a program prints; it must be installed and succeed. */
export async function output(program: string, ...words: string[]): Promise<string> {
  const { stdout } = await run(program, words, { maxBuffer: LARGEST });
  return stdout;
}

/** The text of each page as a reader copies it out. */
export async function pageTexts(pdf: string): Promise<string[]> {
  const text = await output('pdftotext', '-layout', pdf, '-');
  return text.split('\f').slice(0, -1);
}

/** The share of pixels of each page that carry ink, in percent. */
export async function inkOfPages(pdf: string, pages: number): Promise<number[]> {
  const shares: number[] = [];
  for (let page = 1; page <= pages; page += 1) {
    const words = ['-gray', '-r', '40', '-f', String(page), '-l', String(page), pdf];
    const { stdout } = await run('pdftoppm', words, { maxBuffer: LARGEST, encoding: 'buffer' });
    const pixels = stdout.subarray(stdout.indexOf('255\n') + 4);
    shares.push((pixels.filter((grey) => grey < 200).length / pixels.length) * 100);
  }
  return shares;
}
