import { hash, verify } from '@node-rs/argon2';

/** What OWASP asks of argon2id (Password Storage Cheat Sheet): 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The hash of a password that nobody has, by which an unknown name costs what a known one does. */
const NOBODYS =
  '$argon2id$v=19$m=19456,t=2,p=1$uq7xy0M4QC4Lhr29wh0XDA$BS4PFpjD9xzZWPU8t0ONgzpZ9C/CUHRQNYbBr+qQkkk';

/** A password as it is compared: however a keyboard writes its characters. */
const normal = (password: string): string => password.normalize('NFKC');

/** argon2id in PHC form, with a random salt. */
export const hashPassword = (password: string): Promise<string> => hash(normal(password), COST);

/** Whether it is the password of the hash; the same work where there is no hash. */
export async function isPasswordOf(kept: string | null, password: string): Promise<boolean> {
  const isRight = await verify(kept ?? NOBODYS, normal(password));
  return kept !== null && isRight;
}
