import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, open, until, writeFile } from './vscodeTesting.js';

const head = (language: string) => `---
samklang: 1
language: ${language}
title: Vores balance
community: Team Syd
coreTask: At eleverne trives
date: 2026-11-22
participants: 4
minutes: 90
---

`;

const danish = `${head('da')}## Trin 3

::trin{nr=3 minutter=90}

Vi taler om det.

:::balance

| Fællesskab | Nu      | Ønsket |
| ---------- | ------- | ------ |
| Fagligt    | 2 3 3 4 | 4      |

:::

:::ubalancer

- [ ] Vi skændes :ubalance{nr=3}

:::
`;

const english = `${head('en')}## Step 4

:::efforts

- [ ] More time :effort{community=task due=2026-12-15}

:::
`;

/** The position behind the first occurrence of some words. */
function behind(document: vscode.TextDocument, words: string): vscode.Position {
  const at = document.getText().indexOf(words);
  assert.notEqual(at, -1, words);
  return document.positionAt(at + words.length);
}

/** What is suggested behind some words; with a trigger, as if it had just been typed. */
async function suggested(
  document: vscode.TextDocument,
  words: string,
  trigger?: string,
): Promise<vscode.CompletionItem[]> {
  // VS Code adds snippets, and words of the text where nobody has anything to suggest.
  const { Snippet, Text } = vscode.CompletionItemKind;
  return (await all(document, words, trigger)).filter(({ kind }) => kind !== Snippet && kind !== Text);
}

async function all(
  document: vscode.TextDocument,
  words: string,
  trigger?: string,
): Promise<readonly vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    behind(document, words),
    trigger,
  );
  return list.items;
}

const labels = (items: readonly vscode.CompletionItem[]) =>
  items.map(({ label }) => (typeof label === 'string' ? label : label.label));

async function hover(document: vscode.TextDocument, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    behind(document, words),
  );
  const parts = hovers.flatMap(({ contents }) => contents);
  return parts.map((part) => (part as vscode.MarkdownString).value).join('\n');
}

/** Puts a text where the cursor is, asks for suggestions and takes the first, as with the keyboard. */
async function takeFirst(editor: vscode.TextEditor, typed: string): Promise<void> {
  await editor.edit((edit) => edit.insert(editor.selection.active, typed));
  const before = editor.document.getText();
  await vscode.commands.executeCommand('editor.action.triggerSuggest');
  await until('the suggestion', async () => {
    await vscode.commands.executeCommand('acceptSelectedSuggestion');
    return editor.document.getText() !== before;
  });
}

describe('Suggestions', () => {
  afterEach(closeAll);

  it('offer directives, values and rows in a Danish file', async () => {
    const document = await open(await writeFile('suggest.md', danish));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, behind(document, 'om det.\n'), '\n:::\n');
    await vscode.workspace.applyEdit(edit);
    const directives = await suggested(document, 'om det.\n\n:::', ':');
    const offered = labels(directives);
    for (const label of ['::trin{nr=1}', '::::fællesskab{type=fagligt}', ':::indsatser'])
      assert.ok(offered.includes(label), `${label} in ${offered.join(', ')}`);
    const section = directives[offered.indexOf('::::fællesskab{type=fagligt}')]!;
    assert.ok(section.insertText instanceof vscode.SnippetString);
    assert.match(section.insertText.value, /\n:::udbytte\n[^]*\n::::$/);
    assert.match((section.documentation as vscode.MarkdownString).value, /Fagligt fællesskab/);

    const numbers = await suggested(document, ':ubalance{nr=', '=');
    assert.deepEqual(numbers.map(({ insertText }) => insertText).slice(0, 2), ['1', '2']);
    assert.equal(numbers.length, 12);
    assert.deepEqual(labels(await suggested(document, '| Fagligt', '|')).slice(0, 2), [
      'Organisatorisk',
      'Opgaverettet',
    ]);
  });

  it('offer attributes and values in an English file', async () => {
    const document = await open(await writeFile('suggest-en.md', english));
    assert.deepEqual(labels(await suggested(document, 'community=', '=')), [
      'organisational',
      'task',
      'professional',
      'collegial',
    ]);
    assert.deepEqual(labels(await suggested(document, 'More time :effort{', '{')), [
      'community',
      'assessment',
      'responsible',
    ]);
    const days = await suggested(document, 'due=', '=');
    assert.match(labels(days)[1]!, /^in a month · \d+ \w+ \d{4}$/);
  });

  it('have no snippets among them inside braces, where no block fits', async () => {
    const document = await open(await writeFile('suggest-braces.md', `${danish}\n\nfag\n`));
    const snippets = async (words: string) =>
      (await all(document, words)).filter(({ kind }) => kind === vscode.CompletionItemKind.Snippet);
    await until('snippets are offered in the text', async () => (await snippets('\n\nfag')).length > 0);
    assert.deepEqual(await snippets(':ubalance{'), []);
    assert.deepEqual(await snippets('::trin{nr=3 '), []);
  });

  it('keep out of prose and of other files', async () => {
    const document = await open(await writeFile('suggest-prose.md', danish));
    assert.deepEqual(labels(await suggested(document, 'Vi taler ', ' ')), []);
    assert.deepEqual(labels(await suggested(document, 'Vi skændes ', ' ')), []);
    const other = await open(await writeFile('other.md', '# Noter\n\n:::\n\n- \n'));
    assert.deepEqual(labels(await suggested(other, ':::', ':')), []);
    assert.deepEqual(labels(await suggested(other, '- ', ' ')), []);
    assert.equal(await hover(other, '# Not'), '');
  });

  it('are taken with the keyboard, with the cursor in the first blank, and undone in one step', async () => {
    const document = await open(await writeFile('suggest-take.md', danish));
    const editor = vscode.window.activeTextEditor!;
    const place = behind(document, ':ubalance{nr=3}\n');
    editor.selection = new vscode.Selection(place, place);
    await takeFirst(editor, '- [ ] Vi har ikke tid');
    assert.match(
      document.getText(),
      /\n- \[ \] Vi har ikke tid til eller er ikke vant til at hjælpe, inspirere og udfordre hinanden :ubalance\{nr=9\}\n/,
    );
    await vscode.commands.executeCommand('undo');
    assert.match(document.getText(), /\n- \[ \] Vi har ikke tid\n/);
    await vscode.commands.executeCommand('undo');

    const bottom = document.positionAt(document.getText().length);
    editor.selection = new vscode.Selection(bottom, bottom);
    await takeFirst(editor, '\n:::indsa');
    assert.match(document.getText(), /\n:::indsatser\n\n- \[ \] … :indsats\{[^]*\n:::$/);
    assert.equal(document.getText(editor.selection), '…');
    await until('findings', () => findings(document, vscode.DiagnosticSeverity.Information).length > 0);
    assert.deepEqual(findings(document, vscode.DiagnosticSeverity.Error), []);
  });
});

describe('Pointing at a word', () => {
  afterEach(closeAll);

  it('tells of directives, of the model and of ratings, in the file’s language', async () => {
    const document = await open(await writeFile('hover.md', danish));
    assert.match(await hover(document, '::tr'), /Trin 3: Fælles drøftelse/);
    assert.match(await hover(document, ':ubalance{nr=3'), /Hører til:\*\* Organisatorisk fællesskab/);
    assert.match(await hover(document, '2 3 3'), /Midt 3 \(2–4\), 4 svar\./);
    assert.match(await hover(document, 'coreT'), /kerneopgaven/);
    assert.equal(await hover(document, 'Vi ta'), '');
    const other = await open(await writeFile('hover-en.md', english));
    assert.match(await hover(other, 'time :eff'), /^\*\*Proposed\*\*/);
    assert.match(await hover(other, 'community=ta'), /^\*\*Task-oriented community\*\*/);
  });
});
