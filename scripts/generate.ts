import { readFile, writeFile } from 'node:fs/promises';
import { generate } from '@graphql-codegen/cli';
import { models, renderSubject, renderSubjects } from '@minxin/metrics';
import { CATALOGUE, renderRecords } from '@minxin/records';
import codegen, { trustedDocuments } from '../codegen.config.ts';

/**
 * Writes what is made from something else: the slice contract from the metric models, that of records from
 * their kinds, the types from both. With `--check` nothing is written; drift is named and the exit status is 1.
 */
interface Generated {
  readonly path: string;
  readonly content: string;
}

const check = process.argv.includes('--check');
const all = Object.values(models);

const schemas: Generated[] = [
  { path: 'schema/subjects.generated.graphql', content: renderSubjects(all) },
  ...all.map((model) => ({
    path: `schema/${model.subject}.generated.graphql`,
    content: renderSubject(model),
  })),
  ...[...renderRecords(CATALOGUE)].map(([name, content]) => ({ path: `schema/${name}`, content })),
];

async function settle(files: readonly Generated[]): Promise<string[]> {
  const drifted: string[] = [];
  for (const { path, content } of files) {
    const before = await readFile(path, 'utf8').catch(() => '');
    if (before === content) continue;
    drifted.push(path);
    if (!check) await writeFile(path, content);
  }
  return drifted;
}

const drifted = await settle(schemas);
// Types are only worth comparing with the schema they come from.
if (!check || drifted.length === 0) {
  const types: { filename: string; content: string }[] = await generate(
    { ...codegen, silent: true },
    false,
  );
  const documents = Object.fromEntries([...trustedDocuments].toSorted());
  drifted.push(
    ...(await settle([
      ...types.map(({ filename, content }) => ({ path: filename, content })),
      {
        path: 'schema/trusted-documents.generated.json',
        content: JSON.stringify(documents, null, 2),
      },
    ])),
  );
}

if (check && drifted.length > 0) {
  console.error(
    `Generated files are out of date: ${drifted.join(', ')}\nRun \`pnpm generate\` and commit what it writes.`,
  );
  process.exit(1);
}
console.log(
  check
    ? 'Generated files are up to date.'
    : `Generated: ${drifted.join(', ') || 'nothing changed'}.`,
);
