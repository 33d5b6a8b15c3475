import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/**
 * What axe says and is not so: it takes what stands in a shut fold for hidden, also where the style sheet
 * shows it. compare-static.spec.ts comes to those links by the keyboard.
 */
const NOT_SO = ['scrollable-region-focusable (serious): .TopicMap'];

/** The rules that ask for colours; the others find in the dark what they found in the light. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on a page, of any impact: by all of its rules in the light, by those of colour in
 * the dark, in which the page is left. Words in drawings it cannot judge: the contrast of their
 * colours is measured in tests/unit/design.
 * @returns one line for each element: `dark color-contrast (serious): .note > a`
 */
export async function findFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  await page.emulateMedia({ colorScheme: 'light' });
  // A rule of WCAG 2.2 that axe leaves out unless asked.
  const light = await runAxe(page, { rules: { 'target-size': { enabled: true } } });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await runAxe(page, { runOnly: COLOUR_RULES });
  return [...light.map((fault) => `light ${fault}`), ...dark.map((fault) => `dark ${fault}`)];
}

/** Targets too small for a finger, as the page is now: after `findFaults`, in the width of a phone. */
export function findSmallTargets(page: Page): Promise<string[]> {
  return runAxe(page, { runOnly: ['target-size'], rules: { 'target-size': { enabled: true } } });
}

async function runAxe(page: Page, options: RunOptions): Promise<string[]> {
  const violations = await page.evaluate(
    async (chosen) => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      return (await inPage.run(chosen)).violations;
    },
    // The pages have no frames, and no rule that runs reads the style sheets.
    { ...options, resultTypes: ['violations' as const], iframes: false, preload: false },
  );
  return violations
    .flatMap(({ id, impact, nodes }) =>
      nodes.map(({ target }) => `${id} (${impact ?? 'no impact'}): ${target.join(' ')}`),
    )
    .filter((fault) => !NOT_SO.includes(fault));
}
