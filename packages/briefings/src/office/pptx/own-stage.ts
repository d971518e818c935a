import { bytesOf, type Parts } from '../package/parts.ts';
import { Relations } from '../package/relations.ts';
import { IDX, layoutsOf, layoutXml } from './layouts.ts';
import { masterXml } from './master.ts';
import { notesMasterXml } from './notes.ts';
import { OWN_ROOM } from './own-room.ts';
import { presentationXml, sideParts } from './presentation.ts';
import type { Slide } from './slide.ts';
import type { Stage, StageLayout } from './stage.ts';
import { SLIDE_FONT, themeXml } from './theme.ts';

const NOTES = 'ppt/notesMasters/notesMaster1.xml';

/** The master of the house, with a layout for each kind of slide. */
export function ownStage(): Stage {
  const parts: Parts = new Map();
  const put = (path: string, xml: string) => parts.set(path, bytesOf(xml));
  const layouts = Object.entries(layoutsOf(OWN_ROOM));
  const master = new Relations();
  layouts.forEach(([, layout], place) => {
    const path = `ppt/slideLayouts/slideLayout${place + 1}.xml`;
    put(path, layoutXml(layout, OWN_ROOM));
    const relations = new Relations();
    relations.add('slideMaster', '../slideMasters/slideMaster1.xml');
    relations.write(parts, path);
  });
  const ids = layouts.map((_, place) =>
    master.add('slideLayout', `../slideLayouts/slideLayout${place + 1}.xml`),
  );
  put('ppt/slideMasters/slideMaster1.xml', masterXml(OWN_ROOM, ids));
  master.add('theme', '../theme/theme1.xml');
  master.write(parts, 'ppt/slideMasters/slideMaster1.xml');
  const notes = new Relations();
  notes.add('theme', '../theme/theme2.xml');
  put(NOTES, notesMasterXml());
  notes.write(parts, NOTES);
  for (const theme of ['theme1', 'theme2']) put(`ppt/theme/${theme}.xml`, themeXml());
  for (const [path, xml] of Object.entries(sideParts())) put(path, xml);
  const files = layouts.map(([kind], place): [string, StageLayout] => [
    kind,
    {
      ...{ file: `slideLayout${place + 1}.xml`, whole: true },
      title: { type: kind === 'cover' ? 'ctrTitle' : 'title' },
      text: { type: kind === 'cover' ? 'subTitle' : 'body', idx: IDX.text },
    },
  ]);
  return {
    ...{ room: OWN_ROOM, parts, font: SLIDE_FONT, notes: NOTES },
    layouts: Object.fromEntries(files) as Record<Slide['kind'], StageLayout>,
    present: (slides) => {
      const relations = new Relations();
      const leads = {
        master: relations.add('slideMaster', 'slideMasters/slideMaster1.xml'),
        notes: relations.add('notesMaster', 'notesMasters/notesMaster1.xml'),
        slides: Array.from({ length: slides }, (_, place) =>
          relations.add('slide', `slides/slide${place + 1}.xml`),
        ),
      };
      for (const name of ['presProps', 'viewProps', 'tableStyles'])
        relations.add(name, `${name}.xml`);
      relations.add('theme', 'theme/theme1.xml');
      put('ppt/presentation.xml', presentationXml(leads, OWN_ROOM));
      relations.write(parts, 'ppt/presentation.xml');
    },
  };
}
