import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { themeNames, themes, themeStyle, type ThemeName } from './themes.js';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Of what is well it need not say where. */
const everything: RunOptions = { resultTypes: ['violations'] };

/** What a theme's colours decide. The rest is judged of the page, and is the same in every theme. */
const ofColours: RunOptions = { ...everything, runOnly: ['color-contrast', 'link-in-text-block'] };

async function find(page: Page, options: RunOptions): Promise<string[]> {
  const violations = await page.evaluate(async (asked) => {
    const { axe } = globalThis as unknown as { axe: { run(asked: RunOptions): Promise<AxeResults> } };
    return (await axe.run(asked)).violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html }) => html),
    }));
  }, options);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.join(' | ')}`);
}

const bring = (page: Page) => page.addScriptTag({ content: axe });

/** What axe-core finds that shuts somebody out: "rule: the elements". A page with a policy has to be opened past it. */
export async function violationsOf(page: Page): Promise<string[]> {
  await bring(page);
  return find(page, everything);
}

/** The same in each of the four themes, one after the other on the page as it stands: "theme: rule: the elements". */
export async function violationsInThemes(page: Page): Promise<string[]> {
  await bring(page);
  const found: string[] = [];
  for (const theme of themeNames) {
    await wear(page, theme);
    const options = theme === themeNames[0] ? everything : ofColours;
    found.push(...(await find(page, options)).map((violation) => `${theme}: ${violation}`));
  }
  return found;
}

async function wear(page: Page, theme: ThemeName): Promise<void> {
  const classesOf = (name: ThemeName) => themes[name].bodyClass.split(' ');
  await page.evaluate(
    ({ others, classes, style }) => {
      const worn = document.getElementById('worn') ?? document.createElement('style');
      worn.id = 'worn';
      worn.textContent = style;
      document.head.append(worn);
      document.querySelector('link[href="theme.css"]')?.remove();
      document.body.classList.remove(...others);
      document.body.classList.add(...classes);
      // Colours that change slowly would be judged half way.
      for (const animation of document.getAnimations()) animation.finish();
    },
    { others: themeNames.flatMap(classesOf), classes: classesOf(theme), style: themeStyle(theme) },
  );
}
