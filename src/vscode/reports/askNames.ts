import * as vscode from 'vscode';
import type { Place } from '../../text/lines.js';
import { namesTexts } from '../../texts/namesTexts.js';
import { uiLanguage } from '../shared/language.js';
import { showPlace } from './warnOfPlace.js';

/** A possible name in something that is about to leave. */
export interface NamePlace extends Place {
  readonly uri: vscode.Uri;
}

/** So many places are listed; a dialog has to fit on a screen. */
const mostShown = 12;

/**
 * Lists the places of possible names and asks whether they may leave all the same. Without an answer they stay.
 *
 * @param places at least one
 */
export async function mayShareNames(places: readonly NamePlace[]): Promise<boolean> {
  const texts = namesTexts[uiLanguage()];
  const lines = places
    .slice(0, mostShown)
    .map(({ uri, line, column }) => `${vscode.workspace.asRelativePath(uri)}:${line}:${column}`);
  const more = places.length - lines.length;
  const detail = [...lines, ...(more > 0 ? [texts.more(more)] : []), '', texts.hint].join('\n');
  const answer = await vscode.window.showWarningMessage(
    texts.question(places.length),
    { modal: true, detail },
    texts.share,
    texts.show,
  );
  if (answer === texts.show) await showPlace(places[0]!.uri, places[0]!);
  return answer === texts.share;
}
