import { type Language, overviewParagraph, periodName } from '@minxin/commentary';
import type { Words } from '@minxin/metrics';
import type { Block, BriefingDocument, Section } from '../document/index.ts';
import type { Frozen } from '../freeze/frozen.ts';
import { type Difference, differences } from '../issues/differences.ts';
import type { Edit } from '../issues/read-edits.ts';
import type { Revision } from '../issues/revision.ts';
import { boardBlocks } from './board-blocks.ts';
import type { Composing } from './composing.ts';
import { definitionsSection } from './definitions-section.ts';
import { differencesSection } from './differences-section.ts';
import { figureTexts } from './figure-texts.ts';
import { narrowed } from './narrowed.ts';
import { paragraphBlock } from './paragraph-block.ts';
import { proseOf } from './prose.ts';
import { reconciliationSection } from './reconciliation-section.ts';
import { sourcesSection } from './sources-section.ts';
import { subjectSection } from './subject-section.ts';
import { COMPOSE_WORDS } from './words.ts';

export interface ComposeRequest {
  readonly revision: Revision & { readonly frozen: Frozen };
  readonly edits: readonly Edit[];
  /** What was frozen for the revision before; undefined for the first. */
  readonly before?: Frozen | undefined;
  readonly language: Language;
  /** The subjects that whoever gets it may read; all of them where there is none. */
  readonly mayRead?: readonly string[] | null | undefined;
}

/** The document that all files of a revision are written from. Pure: the same revision, the same document. */
export async function composeDocument(request: ComposeRequest): Promise<BriefingDocument> {
  const { revision, edits, before, language, leftOut } = narrowed(request);
  const { frozen } = revision;
  const composing: Composing = { frozen, language, edits, texts: figureTexts(frozen, language) };
  const madeUp = frozen.subjects.some(({ simulated }) => simulated);
  const changed: readonly Difference[] = before ? differences(before, frozen) : [];
  const boards = await boardBlocks(frozen, language);
  const sections = [
    overviewSection(composing, boards.get('overview') ?? [], { madeUp, leftOut }),
    differencesSection(changed, madeUp, language),
    ...frozen.subjects.map((subject) =>
      subjectSection(subject, boards.get(subject.subject) ?? [], composing),
    ),
    reconciliationSection(frozen, language),
    definitionsSection(frozen, language),
    sourcesSection(frozen, language),
  ];
  const district = frozen.district.name[language];
  return {
    language,
    title: COMPOSE_WORDS[language].title(district),
    ...{ period: periodName(frozen.period, language), slug: frozen.period, issuer: district },
    ...{ revision: revision.number, standing: STANDINGS[revision.state] },
    ...{ frozenOn: frozen.frozenOn, dataVersion: frozen.dataVersion },
    ...{ contentHash: revision.contentHash, madeUp },
    overruled: revision.overruled === null ? [] : [revision.overruled],
    narrowedTo: request.mayRead ? frozen.subjects.map(({ subject }) => subject) : undefined,
    sections: sections.filter((section) => section !== undefined),
  };
}

const STANDINGS = { draft: 'DRAFT', reviewed: 'REVIEWED', published: 'PUBLISHED' } as const;

/** What matters most over all subjects, and how figures are written. */
function overviewSection(
  composing: Composing,
  board: readonly Block[],
  { madeUp, leftOut }: { readonly madeUp: boolean; readonly leftOut: readonly Words[] },
): Section {
  const { frozen, language, edits, texts } = composing;
  const text = COMPOSE_WORDS[language];
  const paragraph = overviewParagraph(
    frozen.subjects.map((subject) => proseOf(subject, frozen.period, language)),
    language,
  );
  return {
    ...{ id: 'overview', title: text.overview, madeUp },
    blocks: [
      ...(paragraph
        ? [paragraphBlock('overview.overview', paragraph, edits, texts, language)]
        : []),
      ...board,
      ...(leftOut.length > 0
        ? [{ kind: 'note' as const, text: text.leftOut(leftOut.map((label) => label[language])) }]
        : []),
      { kind: 'note', text: text.notation },
    ],
  };
}
