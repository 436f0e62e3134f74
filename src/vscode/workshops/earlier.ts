import * as vscode from 'vscode';
import { roundFrom, workshopsToChoose } from '../../portfolio/workshopsToChoose.js';
import type { Disclosed } from '../../disclosure/disclose.js';
import type { Core } from '../shared/core.js';
import { currentWorkshop } from '../analysis/analyses.js';
import { warnOfStops } from '../reports/warnOfPlace.js';
import { ui } from '../shared/language.js';
import { askChoice, back, type Answered, type Choice } from './dialog.js';
import { itemOf, knownWorkshops, type EarlierItem } from './knownWorkshops.js';
import type { Given, Place } from './questions.js';
import { readText } from '../shared/files.js';

/** What a follow-up may start from: the workshops of the team whose workshop is open go first. */
export async function earlierWorkshops(): Promise<readonly EarlierItem[]> {
  const known = await knownWorkshops();
  const open = currentWorkshop()?.uri.toString();
  const team = known.find(({ file }) => file === open)?.team ?? null;
  return workshopsToChoose(known, team, new Set()).map((workshop) => ({
    ...itemOf(workshop),
    round: () => roundFrom(known, workshop).map(({ file }) => vscode.Uri.parse(file)),
  }));
}

/** Asks which earlier workshop a follow-up starts from; it takes over what was agreed there, and who they are. */
export async function askEarlier(
  { disclose, isWithheld, stopsOf, theirAnswers }: Core,
  { known = [] }: Given,
  where: Place,
): Promise<Answered<Given>> {
  const { earlier: texts, title } = ui().newWorkshop;
  const choices: Choice<EarlierItem | 'none'>[] = [
    ...known.map((item) => ({ ...item, value: item })),
    { label: texts.none, value: 'none' },
  ];
  const answer = await askChoice({ title: `${title}: ${texts.prompt}`, ...where }, { choices });
  if (answer === undefined || answer === back) return answer;
  if (answer === 'none') return { earlier: [] };
  const earlier: Disclosed[] = [];
  for (const uri of answer.round()) {
    const disclosed = disclose(await readText(uri));
    if (!disclosed) continue;
    const stops = isWithheld(disclosed) ? stopsOf(disclosed) : disclosed.personal.filter(({ asks }) => !asks);
    if (stops.length > 0) warnOfStops(stops, uri, texts.withheld, texts.show);
    if (stops.length > 0 || isWithheld(disclosed)) return undefined;
    earlier.push(disclosed);
  }
  return { earlier, ...theirAnswers(earlier) };
}
