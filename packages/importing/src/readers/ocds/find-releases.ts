import { isWalkable } from '../json/depth.ts';
import { isList, isObject, type Json, type JsonObject, member, textAt } from '../json/json.ts';
import type { ProblemList } from '../tree/problem-list.ts';
import type { PlacedRelease } from './merge-releases.ts';
import { listSchemaErrors } from './schema-problems.ts';
import { envelope, type Validated } from './validate.ts';

/** A release of a process, or the compiled release that its publisher made. */
export interface FoundRelease extends PlacedRelease {
  readonly ocid: string;
  readonly compiled: boolean;
}

/**
 * The releases in a release, a record, a package of either, or a list of them, with their paths.
 * What is none of these is named among the problems, and so is what breaks the official schema;
 * with null for the problems nothing is judged, as on a second reading.
 */
export function* findReleases(
  value: Json,
  path: string,
  problems: ProblemList | null,
): Generator<FoundRelease> {
  if (isList(value)) {
    for (const [at, one] of value.entries()) {
      // A list in a list is no form of OCDS, and could go on for ever.
      if (isList(one)) notOcds(`${path}[${at}]`, problems);
      else yield* findReleases(one, `${path}[${at}]`, problems);
    }
  } else if (!isObject(value)) notOcds(path, problems);
  else if (isList(value.records)) yield* inRecordPackage(value, value.records, path, problems);
  else if (isRecord(value)) yield* inRecord(value, path, problems);
  else if (isList(value.releases)) {
    judgePackage('release-package', envelope(value, 'releases'), path, problems);
    yield* eachRelease(value.releases, within(path, 'releases'), problems);
  } else yield* release(value, path, problems, false);
}

/** A record beside its releases names its process, or has them merged; a package does neither. */
const isRecord = (value: JsonObject): boolean =>
  isObject(value.compiledRelease) ||
  isObject(value.versionedRelease) ||
  (isList(value.releases) && typeof value.ocid === 'string');

function judgePackage(
  name: Validated,
  shell: JsonObject,
  path: string,
  problems: ProblemList | null,
): void {
  if (!isWalkable(shell)) notOcds(path, problems);
  else if (problems) listSchemaErrors(name, shell, path, problems);
}

function* inRecordPackage(
  value: JsonObject,
  records: readonly Json[],
  path: string,
  problems: ProblemList | null,
): Generator<FoundRelease> {
  judgePackage('record-package', envelope(value, 'records'), path, problems);
  for (const [at, record] of records.entries()) {
    const place = `${within(path, 'records')}[${at}]`;
    if (isObject(record)) yield* inRecord(record, place, problems);
    else notOcds(place, problems);
  }
}

function* inRecord(
  record: JsonObject,
  path: string,
  problems: ProblemList | null,
): Generator<FoundRelease> {
  const { compiledRelease } = record;
  const embedded = isList(record.releases) ? record.releases : [];
  const linked = embedded.filter((one) => isObject(one) && isLink(one));
  if (isObject(compiledRelease)) {
    yield* release(compiledRelease, within(path, 'compiledRelease'), problems, true);
  } else if (linked.length > 0 || embedded.length === 0) {
    problems?.add(
      'NO_RELEASES',
      path,
      {
        zh: '这条记录没有 compiledRelease，其 releases 也只有链接或为空；系统不从网上取数据',
        en: 'This record has no compiledRelease, and its releases are links or none; nothing is fetched',
      },
      {
        zh: '请导出带 compiledRelease 或完整 releases 的记录',
        en: 'Export the record with its compiledRelease, or with its releases in full',
      },
    );
  }
  yield* eachRelease(embedded, within(path, 'releases'), problems);
}

function* eachRelease(
  list: readonly Json[],
  path: string,
  problems: ProblemList | null,
): Generator<FoundRelease> {
  for (const [at, one] of list.entries()) {
    const place = `${path}[${at}]`;
    if (!isObject(one)) notOcds(place, problems);
    else if (!isLink(one)) yield* release(one, place, problems, false);
  }
}

const isLink = (value: JsonObject): boolean =>
  typeof value.url === 'string' && member(value, 'ocid') === undefined;

function* release(
  value: JsonObject,
  path: string,
  problems: ProblemList | null,
  compiled: boolean,
): Generator<FoundRelease> {
  const ocid = textAt(value, 'ocid');
  if (ocid === '' || !isWalkable(value)) notOcds(path, problems);
  else {
    if (problems) listSchemaErrors('release', value, path, problems);
    yield { ocid, release: value, path, compiled };
  }
}

const within = (path: string, key: string): string => (path ? `${path}.${key}` : key);

function notOcds(path: string, problems: ProblemList | null): void {
  problems?.add(
    'NOT_A_RELEASE',
    path,
    {
      zh: '不是 OCDS 的发布、记录或数据包：没有 ocid、releases 或 records，或层次过深',
      en: 'This is no release, record or package of OCDS: it has no ocid, releases or records, or is nested too deep',
    },
    {
      zh: '请按 OCDS 1.1 重新导出；其余部分照常导入',
      en: 'Export it again as OCDS 1.1; the rest is imported all the same',
    },
  );
}
