import * as vscode from 'vscode';
import type { WritingKey } from '../../editing/typing/keys.js';
import type { Written } from '../../editing/typing/typed.js';
import { movedOffset } from '../../text/moved.js';
import { isWorkshopDocument } from '../analysis/analyses.js';
import { core } from '../shared/core.js';
import { rangeOf } from '../shared/positions.js';

/** The command of each key, what the key does anywhere else, and how VS Code calls it. */
const keys: Readonly<
  Record<WritingKey, { readonly command: string; readonly key: string; readonly usual: readonly unknown[] }>
> = {
  newLine: { command: 'samklang.newLine', key: 'enter', usual: ['type', { text: '\n' }] },
  next: { command: 'samklang.next', key: 'tab', usual: ['tab'] },
  back: { command: 'samklang.back', key: 'shift+tab', usual: ['outdent'] },
};
const all = Object.keys(keys) as WritingKey[];

/**
 * Enter, Tab and Shift+Tab in the lists and tables of a workshop file. When they are ours is said by the `when` of each
 * key in the manifest; one that another extension has for Markdown is left to it.
 */
export function writingKeys({ extension }: vscode.ExtensionContext): vscode.Disposable {
  const tell = () => {
    for (const key of all)
      void vscode.commands.executeCommand(
        'setContext',
        `${keys[key].command}.isTaken`,
        isTaken(extension.id, keys[key].key),
      );
  };
  tell();
  return vscode.Disposable.from(
    vscode.extensions.onDidChange(tell),
    ...all.map((key) => vscode.commands.registerCommand(keys[key].command, () => press(key))),
  );
}

interface Keybinding {
  readonly key?: string;
  readonly when?: string;
}

/** Whether another extension says what a key does in the text of Markdown files. */
function isTaken(own: string, key: string): boolean {
  return vscode.extensions.all.some(({ id, packageJSON }) => {
    if (id === own) return false;
    const { contributes } = packageJSON as { contributes?: { keybindings?: Keybinding | Keybinding[] } };
    const bound = [contributes?.keybindings ?? []].flat();
    return bound.some(
      (one) => one.key?.toLowerCase() === key && /editorLangId.*markdown/.test(one.when ?? ''),
    );
  });
}

let pressed: Promise<void> = Promise.resolve();

/** One key after the other: the next may be pressed before what the last one does has come to the editor. */
function press(key: WritingKey): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const place = editor && followed(editor);
  const done = pressed.then(async () => {
    if (editor && place && (await write(editor, place, key))) return;
    const [command, ...given] = keys[key].usual;
    await vscode.commands.executeCommand(command as string, ...given);
  });
  pressed = done.finally(() => void place?.dispose()).catch(() => undefined);
  return done;
}

interface Place extends vscode.Disposable {
  readonly at: () => number;
}

/** Where a key was pressed, while the text goes on changing; undefined where more than a caret stands there. */
function followed({ document, selection, selections }: vscode.TextEditor): Place | undefined {
  if (selections.length > 1 || !selection.isEmpty || !isWorkshopDocument(document)) return undefined;
  let at = document.offsetAt(selection.active);
  const changes = vscode.workspace.onDidChangeTextDocument((change) => {
    if (change.document !== document) return;
    const step = change.contentChanges.map(({ rangeOffset: start, rangeLength, text }) => ({
      span: { start, end: start + rangeLength },
      text,
    }));
    at = movedOffset(at, [step], true);
  });
  return { at: () => at, dispose: () => void changes.dispose() };
}

/** How often a change that comes too late is worked out anew: every letter that is typed meanwhile makes it so. */
const tries = 20;

/** Does what a key does here; false where that is nothing else than anywhere. */
async function write(editor: vscode.TextEditor, place: Place, key: WritingKey): Promise<boolean> {
  const { document } = editor;
  const { typeKey } = await core();
  for (let count = 0; count < tries; count++) {
    const at = place.at();
    const typed = typeKey(document.getText(), at, key);
    if (!typed) return false;
    if (typed.does === 'select') return select(editor, rangeOf(document, typed.span));
    // What has been typed meanwhile stands behind the place where the key was pressed, and before the caret.
    const since = Math.max(0, document.offsetAt(editor.selection.active) - at);
    if (await put(editor, typed, since)) return true;
  }
  return false;
}

function select(editor: vscode.TextEditor, { start, end }: vscode.Range): true {
  editor.selection = new vscode.Selection(start, end);
  editor.revealRange(editor.selection);
  return true;
}

/** Writes with the caret in one go: a letter that is typed right after the key belongs into the new line. */
async function put(editor: vscode.TextEditor, { edit, caret }: Written, since: number): Promise<boolean> {
  const snippet = new vscode.SnippetString()
    .appendText(edit.text.slice(0, caret + since))
    .appendTabstop(0)
    .appendText(edit.text.slice(caret + since));
  const options = { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true };
  return editor.insertSnippet(snippet, rangeOf(editor.document, edit.span), options);
}
