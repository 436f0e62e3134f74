import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, until, writeFile } from './vscodeTesting.js';

const front = `---
samklang: 1
language: da
title: Vores balance
community: Team Syd
coreTask: At eleverne trives
date: 2026-11-22
participants: 4
minutes: 90
---
`;
const untidy = `${front}# Team Syd
::trin{minutter=90 nr=2}

|Hvad|Timer|
|-|-:|
|Møder|6|


:::indsatser
* [ ] __Sparring__ og 5*3 kr. :indsats{frist=2026-12-01 fællesskab=fagligt}
:::
`;
const tidy = `${front}
# Team Syd

::trin{nr=2 minutter=90}

| Hvad  | Timer |
| ----- | ----: |
| Møder |     6 |

:::indsatser

* [ ] __Sparring__ og 5*3 kr. :indsats{fællesskab=fagligt frist=2026-12-01}

:::
`;

const options = { tabSize: 2, insertSpaces: true };

function editsOf(uri: vscode.Uri, range?: vscode.Range): Thenable<vscode.TextEdit[] | undefined> {
  return range
    ? vscode.commands.executeCommand('vscode.executeFormatRangeProvider', uri, range, options)
    : vscode.commands.executeCommand('vscode.executeFormatDocumentProvider', uri, options);
}

/** The edits, asked for again until the file has been seen to be a workshop. */
async function editsSoon(uri: vscode.Uri, range?: vscode.Range): Promise<vscode.TextEdit[]> {
  return until('edits', async () => {
    const edits = await editsOf(uri, range);
    return edits && edits.length > 0 && edits;
  });
}

async function applied(document: vscode.TextDocument, edits: vscode.TextEdit[]): Promise<string> {
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, edits);
  await vscode.workspace.applyEdit(edit);
  return document.getText();
}

describe('the formatter', () => {
  afterEach(closeAll);

  it('formats a workshop file, which one step undoes', async () => {
    const document = await open(await writeFile('formatting.md', untidy));
    await editsSoon(document.uri);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    assert.equal(document.getText(), tidy);
    assert.deepEqual((await editsOf(document.uri)) ?? [], []);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), untidy);
  });

  it('touches only what needs it', async () => {
    const document = await open(await writeFile('formatting-small.md', untidy));
    const edits = await editsSoon(document.uri);
    for (const { range } of edits) assert.ok(range.end.line - range.start.line <= 1, JSON.stringify(range));
    assert.ok(!edits.some(({ range }) => range.start.line < 10 && !range.isEmpty), 'the front matter stays');
  });

  it('keeps CRLF', async () => {
    const document = await open(await writeFile('formatting-crlf.md', untidy.replaceAll('\n', '\r\n')));
    assert.equal(await applied(document, await editsSoon(document.uri)), tidy.replaceAll('\n', '\r\n'));
  });

  it('formats the blocks of a selection and no others', async () => {
    const document = await open(await writeFile('formatting-selection.md', untidy));
    const line = untidy.slice(0, untidy.indexOf('|Hvad')).split('\n').length - 1;
    const range = new vscode.Range(line, 2, line, 4);
    assert.equal(
      await applied(document, await editsSoon(document.uri, range)),
      untidy.replace(
        '|Hvad|Timer|\n|-|-:|\n|Møder|6|',
        '| Hvad  | Timer |\n| ----- | ----: |\n| Møder |     6 |',
      ),
    );
  });

  it('leaves a file alone that it cannot promise anything about', async () => {
    const document = await open(await writeFile('formatting-refused.md', untidy));
    await editsSoon(document.uri);
    const unclosed = `${untidy}\n:::styrker\n`;
    await applied(document, [vscode.TextEdit.insert(document.positionAt(untidy.length), '\n:::styrker\n')]);
    assert.equal(document.getText(), unclosed);
    assert.deepEqual((await editsOf(document.uri)) ?? [], []);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    assert.equal(document.getText(), unclosed);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('has nothing to do with other Markdown files', async () => {
    const workshop = await open(await writeFile('formatting-workshop.md', untidy));
    await editsSoon(workshop.uri);
    const other = await open(await writeFile('formatting-notes.md', '# Noter\n|a|b|\n|-|-|\n'));
    assert.deepEqual((await editsOf(other.uri)) ?? [], []);
  });

  it('lets go of a file that is no workshop any more', async () => {
    const document = await open(await writeFile('formatting-former.md', untidy));
    await editsSoon(document.uri);
    const start = document.positionAt(untidy.indexOf('samklang: 1'));
    await applied(document, [vscode.TextEdit.insert(start, 'x')]);
    assert.deepEqual((await editsOf(document.uri)) ?? [], []);
  });
});
