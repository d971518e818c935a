import type { NativeChart } from '@minxin/charts';
import type { Language } from '@minxin/commentary';
import { element, text } from '../package/xml.ts';
import { UNPAINTED } from './chart-look.ts';
import { cellFormat } from './number-format.ts';

/** A bar without its name says nothing. */
const EVERY_NAME = '<c:tickLblSkip val="1"/>';

const UNPAINTED_FILL = `<a:solidFill><a:srgbClr val="${UNPAINTED}"/></a:solidFill>`;

/** What the library leaves open in a chart: its language, the formats of its numbers, and what isn't painted. */
export function finishChart(
  xml: string,
  { series, kind }: NativeChart,
  language: Language,
): string {
  const formats = series.map((each) => element('c:formatCode', {}, text(cellFormat(each))));
  return (
    xml
      .replaceAll(UNPAINTED_FILL, '<a:noFill/>')
      // Names stand at the edge of the plot, not where bars fall below zero.
      .replaceAll(/<c:catAx>.*?<\/c:catAx>/gs, (axis) =>
        axis
          .replace('<c:tickLblPos val="nextTo"/>', '<c:tickLblPos val="low"/>')
          .replace(/<c:lblOffset [^>]*>/, `$&${kind === 'bars' ? EVERY_NAME : ''}`),
      )
      .replaceAll(/<c:ser>.*?<\/c:ser>/gs, (ser) => {
        const place = Number(/<c:idx val="(\d+)"/.exec(ser)?.[1] ?? 0);
        return ser.replace('<c:formatCode>General</c:formatCode>', formats[place] ?? '$&');
      })
      .replaceAll(/(<c:lang val=|<a:endParaRPr lang=)"en-US"/g, `$1"${TAGS[language]}"`)
  );
}

const TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };
