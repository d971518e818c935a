import { formatCount, type Language, periodName } from '@minxin/commentary';
import { COMPOSE_WORDS } from '../compose/words.ts';
import { sha256 } from '../files/sha256.ts';
import type { GivenFile } from '../issues/give-out.ts';
import type { WholeRevision } from '../issues/revision.ts';
import { WORDS } from '../words.ts';
import type { Letter } from './letter.ts';

const LINES: Readonly<
  Record<Language, { readonly draft: string; readonly part: string; readonly files: string }>
> = {
  zh: {
    draft: '这是草稿，尚未审核发布，数字可能还会变。',
    part: '本件只含您可以查阅的主题。',
    files: '附件（SHA-256）：',
  },
  en: {
    draft: 'This is a draft: it is not published, its figures may change.',
    part: 'It holds the subjects that you may read.',
    files: 'Attachments (SHA-256):',
  },
};

/** What goes to a mailbox with an issue: which it is, how it stands, and by what its files are proved. */
export function issueLetter(
  {
    place,
    language,
    mayRead,
  }: { readonly place: string; readonly language: Language; readonly mayRead: unknown },
  { revision, files }: { readonly revision: WholeRevision; readonly files: readonly GivenFile[] },
): Letter {
  const { frozen, number, state, contentHash } = revision;
  const [words, lines] = [WORDS[language], LINES[language]];
  const { facts } = words;
  const title = COMPOSE_WORDS[language].title(frozen.district.name[language]);
  const named = `${title} ${periodName(frozen.period, language)}`;
  const standing = words.standing[state === 'published' ? 'PUBLISHED' : 'DRAFT'];
  const mark = language === 'zh' ? `【${standing}】` : `[${standing}] `;
  const madeUp = frozen.subjects.some(({ simulated }) => simulated);
  const fact = (label: string, text: string) =>
    language === 'zh' ? `${label}：${text}` : `${label}: ${text}`;
  return {
    to: place,
    subject: state === 'published' ? named : `${mark}${named}`,
    text: [
      ...[named, ''],
      fact(facts.revision, words.revision(number)),
      fact(facts.standing, standing),
      fact(facts.frozenOn, frozen.frozenOn),
      fact(facts.dataVersion, formatCount(frozen.dataVersion)),
      fact(facts.hash, contentHash),
      ...(state === 'published' ? [] : [lines.draft]),
      ...(mayRead === null ? [] : [lines.part]),
      ...(madeUp ? [words.madeUpMeaning] : []),
      ...['', lines.files],
      ...files.map(({ name, content }) => `${name}  ${sha256(content)}`),
    ].join('\n'),
    attachments: files,
  };
}
