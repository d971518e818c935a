import { theme } from '@minxin/charts';
import type { ChartBlock } from '../document/index.ts';
import { PICTURE_WIDTH, renderPicture } from './picture.ts';

const paper = theme('paper');

/** A chart of a briefing as it stands in its files, as SVG. */
export const chartPicture = ({ draw }: ChartBlock): string =>
  renderPicture(draw(paper, { width: PICTURE_WIDTH }), paper);
