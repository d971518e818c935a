/**
 * What all of it comes to; where one part fails, its failure, once every other part is over too: none goes on
 * with what is taken away from it afterwards.
 */
export async function allOver<const Work extends readonly unknown[]>(
  work: Work,
): Promise<{ -readonly [Part in keyof Work]: Awaited<Work[Part]> }> {
  const over = Promise.allSettled(work);
  try {
    return await Promise.all(work);
  } finally {
    await over;
  }
}
