import { expect, it } from 'vitest';
import { tooltipHtml } from './tooltip.ts';

it('leaves a script in a name without effect', () => {
  const payload = '<img src=x onerror="alert(1)">\'&';
  const html = tooltipHtml({ heading: payload, lines: [{ label: payload, text: payload }] });
  expect(html).not.toContain('<img');
  expect(html.match(/&lt;img src=x onerror=&quot;alert\(1\)&quot;&gt;&#39;&amp;/g)).toHaveLength(3);
});
