/**
 * Some code could not be had. Whoever is signed in no more is shown how to by the server itself, at the
 * address that was wanted.
 */
export async function leadToSignIn(address: string): Promise<void> {
  const answer = await fetch('/graphql').catch(() => undefined);
  if (answer?.status === 401) location.assign(address);
}
