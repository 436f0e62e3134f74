import * as vscode from 'vscode';
import { exclusionCode } from '../../disclosure/stop.js';
import { namesTexts } from '../../texts/namesTexts.js';
import { uiLanguage } from '../shared/language.js';
import { mayShareNames, type NamePlace } from './askNames.js';
import { showPlace } from './warnOfPlace.js';

/** A place that somebody has to answer for before a report is made. */
export interface AskedPlace extends NamePlace {
  readonly code: string;
}

/** What somebody has said of such places. */
export interface Answers {
  readonly namesAllowed: boolean;
  readonly exclusion?: 'keep' | 'omit';
}

/** Asks first about what is said of bullying and exclusion, then about possible names; undefined without an answer. */
export async function askLeaving(places: readonly AskedPlace[]): Promise<Answers | undefined> {
  const isExclusion = ({ code }: AskedPlace) => code === exclusionCode;
  const [first] = places.filter(isExclusion);
  const names = places.filter((place) => !isExclusion(place));
  const exclusion = first && (await askExclusion(first));
  if (first && !exclusion) return undefined;
  if (names.length > 0 && !(await mayShareNames(names))) return undefined;
  return { namesAllowed: names.length > 0, ...(exclusion && { exclusion }) };
}

async function askExclusion(place: AskedPlace): Promise<'keep' | 'omit' | undefined> {
  const { question, hint, omit, keep, show } = namesTexts[uiLanguage()].exclusion;
  const answer = await vscode.window.showWarningMessage(
    question,
    { modal: true, detail: hint },
    omit,
    keep,
    show,
  );
  if (answer === show) await showPlace(place.uri, place);
  return answer === omit ? 'omit' : answer === keep ? 'keep' : undefined;
}
