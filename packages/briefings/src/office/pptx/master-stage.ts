import { all, badMaster, parsePart } from '../package/dom.ts';
import { bytesOf, type Parts } from '../package/parts.ts';
import { readMaster } from '../package/read-master.ts';
import { relationsOf } from '../package/read-relations.ts';
import { Relations } from '../package/relations.ts';
import { chooseLayouts, readLayout } from './master-layouts.ts';
import { masterRoom } from './master-room.ts';
import { notesMasterXml } from './notes.ts';
import { clearSlides, presentOn } from './presenting.ts';
import type { Stage } from './stage.ts';
import { SLIDE_FONT, themeXml } from './theme.ts';

const MAIN = 'ppt/presentation.xml';

/**
 * A presentation of the staff as a stage: its size, theme, masters, layouts and all that stands on
 * them, such as logos, are taken over; its slides are not. Slides take its layouts of a title, of a
 * section, of a title with text, and of a title alone; what these have no place for stands free within
 * its text.
 * @throws BriefingError BRIEFING_BAD_MASTER
 */
export function masterStage(file: Uint8Array): Stage {
  const parts = readMaster(file, MAIN);
  const presentation = parsePart(parts, MAIN);
  const leads = relationsOf(parts, MAIN);
  const [masterId] = all(presentation, 'p:sldMasterId').map((each) => each.getAttribute('r:id'));
  const master = leads.find(({ id }) => id === masterId)?.path;
  if (master === undefined || !parts.has(master))
    throw badMaster('其中没有幻灯片母版', 'it has no slide master');
  const layouts = relationsOf(parts, master)
    .filter(({ type, path }) => type.endsWith('/slideLayout') && parts.has(path))
    .map(({ path }) => readLayout(parts, path));
  if (layouts.length === 0) throw badMaster('其母版没有版式', 'its slide master has no layouts');
  const chosen = chooseLayouts(layouts);
  clearSlides(parts, presentation);
  const notes = leads.find(({ type }) => type.endsWith('/notesMaster'))?.path ?? ownNotes(parts);
  return {
    ...{ parts, layouts: chosen.stage, notes },
    room: masterRoom(parts, presentation, master, chosen),
    font: chartFont(parts, master),
    present: (slides) => presentOn(parts, presentation, notes, slides),
  };
}

/** Speaker's notes need a master, which not every template has. */
function ownNotes(parts: Parts): string {
  const [path, theme] = ['ppt/notesMasters/notesMaster1.xml', 'ppt/theme/notesTheme1.xml'];
  const relations = new Relations();
  relations.add('theme', '../theme/notesTheme1.xml');
  parts.set(path, bytesOf(notesMasterXml()));
  parts.set(theme, bytesOf(themeXml()));
  relations.write(parts, path);
  return path;
}

/** The face that the theme has for Chinese text. */
function chartFont(parts: Parts, master: string): string {
  const theme = relationsOf(parts, master).find(({ type }) => type.endsWith('/theme'))?.path;
  if (theme === undefined || !parts.has(theme)) return SLIDE_FONT;
  const [minor] = all(parsePart(parts, theme), 'a:minorFont');
  if (minor === undefined) return SLIDE_FONT;
  const chinese = all(minor, 'a:font').filter((face) => face.getAttribute('script') === 'Hans');
  const names = [...all(minor, 'a:ea'), ...chinese].map((face) => face.getAttribute('typeface'));
  return names.find((name) => name !== null && name !== '' && !name.startsWith('+')) ?? SLIDE_FONT;
}
