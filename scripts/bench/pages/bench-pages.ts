import { shellScripts } from '../../../dashboards/src/testing/shell-scripts.ts';
import { zippedBytes } from './asked.ts';
import { BOUNDS, judged } from './bounds.ts';
import { startBuilt } from './built-server.ts';
import { JOURNEYS } from './journeys.ts';
import { launch, type Screen } from './open-page.ts';
import { type Visit, visit } from './visit.ts';

const DESK: Screen = { width: 1440, height: 900 };
const PHONE: Screen = { width: 390, height: 844 };

/**
 * Every page of the built dashboards in a Chromium of a quarter of the machine's speed, on a desk's screen
 * and a phone's, each from an empty cache: what it takes until it stands, and how long the reader waits
 * for an answer to what he does.
 */
export async function benchPages(say: (line: string) => void) {
  const server = await startBuilt();
  const browser = await launch();
  try {
    const shell = zippedBytes(await shellScripts(server));
    say(`script of the shell, gzipped: ${judged(shell, BOUNDS.shell, kilobytes)}`);
    // Who comes first after a start also waits for the server, which is not what is measured here.
    for (const journey of JOURNEYS) await visit(browser, server, { ...journey, steps: [] }, DESK);
    const visits: Visit[] = [];
    for (const screen of [DESK, PHONE]) {
      for (const journey of JOURNEYS) {
        const one = await visit(browser, server, journey, screen);
        visits.push(one);
        say(line(one, shell));
      }
    }
    return { bounds: BOUNDS, shell, visits };
  } finally {
    await browser.close();
    await server.stop();
  }
}

function line(one: Visit, shell: number): string {
  const { path, screen, lcp, cls, interaction, scripts, questions } = one;
  return [
    `${path} at ${screen.width} × ${screen.height}`.padEnd(30),
    `LCP ${judged(lcp.value, BOUNDS.lcp, milliseconds)}`.padEnd(24),
    `CLS ${judged(cls.value, BOUNDS.cls, (value) => value.toFixed(3))}`.padEnd(22),
    `longest gesture ${judged(interaction.value, BOUNDS.interaction, milliseconds)}, ${interaction.step}`.padEnd(
      48,
    ),
    `script of its own ${kilobytes(scripts - shell)}`,
    `questions ${questions}`,
  ].join('  ');
}

const milliseconds = (value: number) => `${value.toFixed(0)} ms`;
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`;
