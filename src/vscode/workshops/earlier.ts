import * as vscode from 'vscode';
import type { Disclosed } from '../../disclosure/disclose.js';
import type { Core } from '../shared/core.js';
import { warnOfStops } from '../reports/warnOfPlace.js';
import { ui } from '../shared/language.js';
import { itemsToChoose, knownWorkshops } from './knownWorkshops.js';
import { readText } from './templates.js';

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
  const items = itemsToChoose(await knownWorkshops(), null, []);
  if (items.length === 0) return null;
  const none = { label: texts.none, uri: undefined };
  const chosen = await vscode.window.showQuickPick([...items, none], {
    placeHolder: texts.prompt,
    matchOnDescription: true,
    matchOnDetail: true,
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
