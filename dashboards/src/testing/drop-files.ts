import type { Page } from 'playwright-core';

export type DroppedFile = readonly [name: string, content: Buffer];

/** Drops files on the import desk, as from a folder's window. */
export async function dropFiles(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const transfer = await page.evaluateHandle(
    (dropped) => {
      const carried = new DataTransfer();
      for (const [name, bytes] of dropped) {
        const decoded = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
        carried.items.add(new File([decoded], name, { type: 'text/csv' }));
      }
      return carried;
    },
    files.map(([name, content]) => [name, content.toString('base64')] as const),
  );
  await page.dispatchEvent('.drop', 'drop', { dataTransfer: transfer });
}
