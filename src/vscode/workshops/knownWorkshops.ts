import * as vscode from 'vscode';
import { workshopsToChoose, type KnownWorkshop } from '../../portfolio/workshopsToChoose.js';
import { findFrontMatter } from '../../syntax/frontMatter.js';
import { formatDate } from '../../texts/numbersAndDates.js';
import { ui, uiLanguage } from '../shared/language.js';
import { core } from '../shared/core.js';
import { findMarkdown, openDocument, workshopText } from '../portfolio/workshopFiles.js';
import { inOneLine } from '../../text/isolated.js';

/** More files than this are not looked through. */
const mostFiles = 2000;

/** The workshops and reflection sheets of the workspace; what is written in an open editor counts, saved or not. */
export async function knownWorkshops(): Promise<KnownWorkshop[]> {
  const { isReflection, understand } = await core();
  const options = {
    location: vscode.ProgressLocation.Window,
    title: ui().newWorkshop.earlier.searching,
  };
  return vscode.window.withProgress(options, async () => {
    const files = (await findMarkdown()).slice(0, mostFiles);
    const known = await Promise.all(
      files.map(async (uri): Promise<KnownWorkshop | null> => {
        const file = uri.toString();
        const open = openDocument(file)?.getText();
        const read = open === undefined ? await workshopText(uri) : { text: open };
        if (typeof read === 'string') return null;
        // What is to be told of it stands at its top.
        const top = read.text.slice(0, findFrontMatter(read.text)?.bodyStart ?? 0);
        const workshop = understand(top)?.understood.workshop;
        if (!workshop) return null;
        const { title = null, community: team = null, date = null, template } = workshop;
        return { file, title, team, date, reflection: isReflection(workshop), check: template === 'check' };
      }),
    );
    return known.filter((one) => one !== null);
  });
}

/** A workshop as it is told of in a list: by title, team and date, and by where it is. */
export interface WorkshopItem extends vscode.QuickPickItem {
  readonly uri: vscode.Uri;
}

/** A workshop that a follow-up may start from, and those that it goes on from then. */
export interface EarlierItem extends WorkshopItem {
  readonly round: () => readonly vscode.Uri[];
}

export function itemOf({ file, title, team, date }: KnownWorkshop): WorkshopItem {
  const uri = vscode.Uri.parse(file);
  const path = vscode.workspace.asRelativePath(uri);
  const told = inOneLine([team, date && formatDate(date, uiLanguage())]);
  return { label: title ?? path, description: told, detail: path, uri };
}

/** Those that can be chosen, as items; see `workshopsToChoose`. */
export function itemsToChoose(
  known: readonly KnownWorkshop[],
  team: string | null,
  without: readonly vscode.Uri[],
): WorkshopItem[] {
  return workshopsToChoose(known, team, new Set(without.map(String))).map(itemOf);
}
