import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, until, writeFile } from './vscodeTesting.js';

const workshop = `---
samklang: 1
language: en
title: Our balance
coreTask: That <b>every</b> pupil thrives
---

# Our balance
`;

const posterTab = () =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .find(
      ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('samklang.poster'),
    );

describe('the views', () => {
  afterEach(closeAll);

  it('have their commands', async () => {
    await vscode.extensions.getExtension('samklang.samklang')!.activate();
    const known = await vscode.commands.getCommands(true);
    const wanted = ['openPoster', 'savePoster', 'insertPiece', 'browseModel', 'pieces.focus'];
    assert.deepEqual(
      wanted.filter((name) => !known.includes(`samklang.${name}`)),
      [],
    );
  });

  it('open the poster once, in the language of the workshop', async () => {
    await vscode.commands.executeCommand('samklang.openPoster');
    await until('the poster', () => posterTab()?.label.startsWith('Plakat: Fire brikker'));
    await vscode.window.showTextDocument((await open(await writeFile('poster.md', workshop))).uri);
    await vscode.commands.executeCommand('samklang.openPoster');
    await until('the poster in English', () => posterTab()?.label.startsWith('Poster: Four pieces'));
    const posters = vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ label }) => /^(Plakat|Poster):/.test(label));
    assert.equal(posters.length, 1);
  });

  it('show the model without a workshop, and with one', async () => {
    await vscode.commands.executeCommand('samklang.browseModel');
    await open(await writeFile('model.md', workshop));
    await vscode.commands.executeCommand('samklang.pieces.focus');
  });

  it('insert a piece whole into the workshop', async () => {
    const document = await open(await writeFile('piece.md', workshop));
    const end = document.lineAt(document.lineCount - 1).range.end;
    vscode.window.activeTextEditor!.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('samklang.insertPiece', { insertion: 'community.professional' });
    await until('the piece', () => document.getText().includes('::::community{type=professional}'));
    assert.ok(document.getText().startsWith(workshop.trimEnd()));
  });

  it('insert a piece where one is on the page, and leave one there', async () => {
    const document = await vscode.workspace.openTextDocument(await writeFile('sheet.md', workshop));
    const end = document.getText().length;
    await vscode.commands.executeCommand('samklang.showOnPage', document.uri.toString(), end);
    await vscode.commands.executeCommand('samklang.pieces.focus');
    await vscode.commands.executeCommand('samklang.insertPiece', { insertion: 'community.professional' });
    await until('the piece', () => document.getText().includes('::::community{type=professional}'));
    assert.ok(document.getText().startsWith(workshop.trimEnd()));
    const { activeTab } = vscode.window.tabGroups.activeTabGroup;
    assert.ok(activeTab?.input instanceof vscode.TabInputCustom);
    assert.equal(vscode.window.visibleTextEditors.length, 0);
  });
});
