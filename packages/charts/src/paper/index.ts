export { shorten } from '../forms/rows/shorten.ts';
export { textWidth, wrapText } from '../text/measure-text.ts';
export { NoRoomError, renderSvg, type SvgSize } from './render-svg.ts';
