import * as vscode from 'vscode';
import type { Disclosed } from '../../disclosure/disclose.js';
import { isWorkshop } from '../../syntax/frontMatter.js';
import type { Core } from '../shared/core.js';
import { warnOfStops } from '../reports/warnOfPlace.js';
import { ui } from '../shared/language.js';
import { readText } from './templates.js';

/** More files than this are not looked through for earlier workshops. */
const mostFiles = 2000;

/**
 * Asks which earlier workshop a follow-up starts from.
 * @returns the workshop, null for none, undefined when the user leaves
 */
export async function askEarlier({
  disclose,
  isWithheld,
  stopsOf,
}: Core): Promise<Disclosed | null | undefined> {
  const texts = ui().newWorkshop.earlier;
  const options = { location: vscode.ProgressLocation.Window, title: texts.searching };
  const files = await vscode.window.withProgress(options, workshopFiles);
  if (files.length === 0) return null;
  const none = { label: texts.none, uri: undefined };
  const items = files.map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri }));
  const chosen = await vscode.window.showQuickPick([...items, none], {
    placeHolder: texts.prompt,
    ignoreFocusOut: true,
  });
  if (!chosen) return undefined;
  if (!chosen.uri) return null;
  const disclosed = disclose(await readText(chosen.uri));
  if (!disclosed) return disclosed;
  const stops = isWithheld(disclosed) ? stopsOf(disclosed) : disclosed.personal.filter(({ asks }) => !asks);
  if (stops.length > 0) warnOfStops(stops, chosen.uri, texts.withheld, texts.show);
  return stops.length > 0 || isWithheld(disclosed) ? undefined : disclosed;
}

async function workshopFiles(): Promise<vscode.Uri[]> {
  const markdown = await vscode.workspace.findFiles(
    '**/*.md',
    '**/{node_modules,.git,.samklang}/**',
    mostFiles,
  );
  const texts = await Promise.all(markdown.map((uri) => readText(uri).catch(() => '')));
  return markdown
    .filter((_, index) => isWorkshop(texts[index]!))
    .sort((a, b) => b.path.localeCompare(a.path));
}
