export { BriefingError, type BriefingErrorCode } from './briefing-error.ts';
export { composeDocument } from './compose/compose-document.ts';
export { differenceTexts } from './compose/difference-texts.ts';
export { restsOn } from './compose/rests-on.ts';
export type * from './document/index.ts';
export type { FileContent, FileKind, Files } from './files/file-content.ts';
export { sha256 } from './files/sha256.ts';
export { type WrittenFile, writeTogether } from './files/write-together.ts';
export type { OpenAsk } from './freeze/ask.ts';
export type { CheckId, Frozen, FrozenCheck } from './freeze/frozen.ts';
export { type Difference, differences } from './issues/differences.ts';
export { editParagraph, type ParagraphEdit } from './issues/edit-paragraph.ts';
export type { GivenFile } from './issues/give-out.ts';
export { type Made, makeRevision } from './issues/make-revision.ts';
export { reviewRevision } from './issues/move-on.ts';
export { publishRevision } from './issues/publish-revision.ts';
export { readDocument } from './issues/read-document.ts';
export { type Edit, readEdits } from './issues/read-edits.ts';
export { type FileEntry, readFile, readFiles } from './issues/read-files.ts';
export { readRevision, readRevisions } from './issues/read-revisions.ts';
export type { Revision, RevisionName, WholeRevision } from './issues/revision.ts';
export type { RevisionContext } from './issues/revision-context.ts';
export { writeRevision } from './issues/write-revision.ts';
export { issuePeriod } from './layout/periods.ts';
export { type MailOptions, mailSender } from './mail/mail-sender.ts';
export { type DocxOptions, writeDocx } from './office/docx/write-docx.ts';
export { type PptxOptions, writePptx } from './office/pptx/write-pptx.ts';
export { type FileWriter, wholeFile } from './pack/file-writer.ts';
export type { ListedFile, Manifest } from './pack/manifest.ts';
export { packName } from './pack/pack-names.ts';
export { writePack } from './pack/write-pack.ts';
export { zipFiles } from './pack/zip-files.ts';
export { chartPicture } from './printing/chart-picture.ts';
export type { PrintOptions } from './printing/document/compose.ts';
export { writePdf } from './printing/document/write-pdf.ts';
export { type KeptSchedule, keepSchedule } from './schedule/keep-schedule.ts';
export { nextOf } from './schedule/next-of.ts';
export { problemOf } from './schedule/problem-of.ts';
export { queueRun } from './schedule/queue-runs.ts';
export { readRuns } from './schedule/read-runs.ts';
export { readSchedule, readSchedules } from './schedule/read-schedules.ts';
export { runAtOnce } from './schedule/run-at-once.ts';
export type {
  Delivery,
  Recipient,
  Schedule,
  ScheduleOrder,
  WholeRun,
} from './schedule/schedule.ts';
export type { Worker } from './schedule/worker.ts';
export { addSchedule, changeSchedule, removeSchedule } from './schedule/write-schedule.ts';
export { writeXlsx } from './sheets/write-xlsx.ts';
export { readTemplate, readTemplates } from './templates/read-templates.ts';
export { redHeaderOf } from './templates/red-header.ts';
export type { RedHeader, Templates } from './templates/templates.ts';
