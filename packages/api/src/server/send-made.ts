import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyReply } from 'fastify';
import { savedAs } from './content-disposition.ts';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Sends a workbook that is made for this answer, and goes with it. */
export async function sendMade(
  reply: FastifyReply,
  name: string,
  make: (to: string) => Promise<void>,
): Promise<FastifyReply> {
  const folder = await mkdtemp(join(tmpdir(), 'minxin-workbook-'));
  const clear = () => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, 'made.xlsx');
    await make(path);
    const body = createReadStream(path);
    body.once('close', clear);
    return reply
      .type(XLSX)
      .header('content-disposition', savedAs(name))
      .header('cache-control', 'no-store')
      .send(body);
  } catch (failure) {
    await clear();
    throw failure;
  }
}
