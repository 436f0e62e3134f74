import * as vscode from 'vscode';
import type { Place } from '../../text/lines.js';
import { namesTexts } from '../../texts/namesTexts.js';
import { uiLanguage } from '../shared/language.js';
import { showPlace } from './warnOfPlace.js';

/** A possible name in something that is about to leave. */
export interface NamePlace extends Place {
  readonly uri: vscode.Uri;
}

/**
 * Says that possible names stopped what was asked for by a task or a key binding, and offers to share it all the same;
 * nobody waits for the answer.
 *
 * @param places at least one
 */
export function offerNames(places: readonly NamePlace[], shareAllTheSame: () => unknown): void {
  const texts = namesTexts[uiLanguage()];
  const [first] = places;
  if (!first) return;
  const where = texts.place(vscode.workspace.asRelativePath(first.uri), first.line);
  const message = `${texts.question(places.length)} (${where}) ${texts.hint}`;
  void vscode.window.showWarningMessage(message, texts.show, texts.share).then((answer) => {
    if (answer === texts.show) return showPlace(first.uri, first);
    return answer === texts.share ? shareAllTheSame() : undefined;
  });
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
    .map(({ uri, line }) => texts.place(vscode.workspace.asRelativePath(uri), line));
  const more = places.length - lines.length;
  const detail = [...lines, ...(more > 0 ? [texts.more(more)] : []), '', texts.hint].join('\n');
  // The first is what the Enter key chooses: it has to be the one that shares nothing.
  const answer = await vscode.window.showWarningMessage(
    texts.question(places.length),
    { modal: true, detail },
    texts.show,
    texts.share,
  );
  if (answer === texts.show) await showPlace(places[0]!.uri, places[0]!);
  return answer === texts.share;
}
