import * as vscode from 'vscode';
import { isoDateOf } from '../../model/isoDates.js';
import { isWorkshop } from '../../syntax/frontMatter.js';
import type { Analysis } from '../../analysis/analyse.js';
import { core } from '../shared/core.js';
import { activePage, isPanelActive, visiblePages } from '../shared/pageTabs.js';
import { folderSettings } from './folderSettings.js';

/** How long it is at least from one analysis of a file that is typed in to the next, in milliseconds; in large files in step with what one costs. */
const shortestRest = 40;

/** Front matter that is longer than this is not looked through. */
const frontMatterLines = 200;

export interface Analysed {
  readonly document: vscode.TextDocument;
  /** Null when the document has been closed or is a workshop file no more. */
  readonly analysis: Analysis | null;
}

/** One analysis per version of every open workshop file, shared by every feature. */
export interface Analyses extends vscode.Disposable {
  /** Tells of every new analysis, soon after a change. */
  readonly onDidAnalyse: vscode.Event<Analysed>;
  /** The analysis of the document as it is at this moment, today; null when it is no workshop file. */
  readonly of: (document: vscode.TextDocument) => Promise<Analysis | null>;
  /** Analyses another text as if it stood in the document. */
  readonly again: (document: vscode.TextDocument) => Promise<(text: string) => Analysis | null>;
  /** From now on every analysis is seen so, and those of open files are told again where that makes a difference. */
  readonly seeAs: (view: View) => void;
}

/** An analysis in the light of other files: the same one for the same analysis. */
type View = (document: vscode.TextDocument, analysis: Analysis) => Analysis;

/** Whether a document is a workshop file, at the cost of a look at its first lines. */
export function isWorkshopDocument(document: vscode.TextDocument): boolean {
  if (document.languageId !== 'markdown' || !document.lineAt(0).text.startsWith('---')) return false;
  return isWorkshop(document.getText(new vscode.Range(0, 0, frontMatterLines, 0)));
}

/** The document that is being edited, as text or as a page. */
export function activeDocument(): vscode.TextDocument | undefined {
  const page = activePage();
  return vscode.window.activeTextEditor?.document ?? (page && documentOf(page));
}

/** The workshop file that is being edited; when something else has the focus, one that can be seen. */
export function currentWorkshop(): vscode.TextDocument | undefined {
  const visible = [
    activeDocument(),
    ...vscode.window.visibleTextEditors.map(({ document }) => document),
    ...visiblePages().map(documentOf),
  ];
  return visible.find((document) => document && isWorkshopDocument(document));
}

function documentOf(uri: vscode.Uri): vscode.TextDocument | undefined {
  const address = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === address);
}

/** Whether what one has in front of one is about a workshop: its text, its page, or a panel while one is open. */
export function isAboutWorkshop(): boolean {
  const document = activeDocument();
  return document ? isWorkshopDocument(document) : isPanelActive() && openWorkshop() !== undefined;
}

export function isOpenWorkshop(document: vscode.TextDocument): boolean {
  return !document.isClosed && isWorkshopDocument(document);
}

/** A workshop file that is open though it may not be seen, perhaps behind another tab. */
export function openWorkshop(): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(isOpenWorkshop);
}

/** The workshop file that a command is about: what is edited or seen, or the only one that is open behind one of our panels. */
export function workshopMeant(): vscode.TextDocument | undefined {
  const seen = currentWorkshop();
  if (seen || !isPanelActive()) return seen;
  const [only, another] = vscode.workspace.textDocuments.filter(isOpenWorkshop);
  return another ? undefined : only;
}

interface Latest {
  readonly version: number;
  /** The day and the setting that it was made for. */
  readonly asked: string;
  readonly analysis: Analysis;
  /** When the next one may be made: one after each key that is typed at leisure, fewer in a burst of keys. */
  readonly restsUntil: number;
}

export function watchAnalyses(): Analyses {
  const told = new vscode.EventEmitter<Analysed>();
  const settings = folderSettings();
  const latest = new Map<string, Latest>();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  let view: View = (_, analysis) => analysis;

  const optionsFor = async (document: vscode.TextDocument) => ({
    today: isoDateOf(new Date()),
    severities: await settings.choicesFor(document),
  });

  const of = async (document: vscode.TextDocument): Promise<Analysis | null> => {
    if (!isOpenWorkshop(document)) return null;
    const [{ analyse }, options] = await Promise.all([core(), optionsFor(document)]);
    if (document.isClosed) return null;
    // Nothing is waited for from here on: several ask at once, and the first of them makes it for all.
    const key = document.uri.toString();
    const before = latest.get(key);
    const asked = JSON.stringify(options);
    if (before?.version === document.version && before.asked === asked)
      return view(document, before.analysis);
    const { version } = document;
    const start = performance.now();
    const analysis = analyse(document.getText(), options);
    if (!analysis) return null;
    const end = performance.now();
    latest.set(key, { version, asked, analysis, restsUntil: end + shortestRest + 2 * (end - start) });
    return view(document, analysis);
  };

  const tell = async (document: vscode.TextDocument) => {
    const known = latest.has(document.uri.toString());
    const analysis = await of(document);
    if (analysis) told.fire({ document, analysis });
    else if (known) forget(document);
  };

  const forget = (document: vscode.TextDocument) => {
    const key = document.uri.toString();
    clearTimeout(waiting.get(key));
    waiting.delete(key);
    if (latest.delete(key)) told.fire({ document, analysis: null });
  };

  const wait = (document: vscode.TextDocument) => {
    if (document.languageId !== 'markdown') return;
    const key = document.uri.toString();
    if (waiting.has(key)) return;
    const rest = (latest.get(key)?.restsUntil ?? 0) - performance.now();
    const next = () => {
      waiting.delete(key);
      void tell(document);
    };
    waiting.set(key, setTimeout(next, Math.max(0, rest)));
  };

  const listeners = [
    vscode.workspace.onDidOpenTextDocument((document) => void tell(document)),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) wait(document);
    }),
    vscode.workspace.onDidCloseTextDocument(forget),
    settings,
    settings.onDidChange(() => {
      for (const document of vscode.workspace.textDocuments) void tell(document);
    }),
  ];
  for (const document of vscode.workspace.textDocuments) void tell(document);

  return {
    onDidAnalyse: told.event,
    of,
    again: async (document) => {
      const [{ analyse }, options] = await Promise.all([core(), optionsFor(document)]);
      return (text) => analyse(text, options);
    },
    seeAs: (next) => {
      const before = view;
      view = next;
      for (const document of vscode.workspace.textDocuments) {
        const known = latest.get(document.uri.toString())?.analysis;
        if (known && before(document, known) !== next(document, known)) void tell(document);
      }
    },
    dispose: () => {
      for (const timer of waiting.values()) clearTimeout(timer);
      for (const listener of listeners) listener.dispose();
      told.dispose();
    },
  };
}
