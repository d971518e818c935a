export { NoRoomError, renderSvg, type SvgSize } from './render-svg.ts';
