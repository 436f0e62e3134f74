import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answered, closeAll, inWorkspace, open, until, writeFile } from './vscodeTesting.js';

const workshop = (title: string, point = 'Fredagssparringen giver ro') => `---
samklang: 1
language: da
title: ${title}
community: ${title}
coreTask: At borgerne kan leve trygt i eget hjem
date: 2026-11-22
participants: 9
minutes: 90
---

::::fællesskab{type=fagligt}

:::styrker
- ${point}
:::

:::facilitator
- Hold øje med tiden
:::

::::
`;

function order(kind: string, format: string, name: string) {
  return { kind, format, target: inWorkspace(name) };
}

function report(...args: unknown[]): Thenable<string | undefined> {
  return vscode.commands.executeCommand('samklang.exportReport', ...args);
}

async function bytes(name: string): Promise<Uint8Array> {
  return vscode.workspace.fs.readFile(inWorkspace(name));
}

async function text(name: string): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytes(name));
}

const preview = () =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .find(
      ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('samklang.report'),
    );

describe('a report', () => {
  afterEach(closeAll);

  it('is made of the workshop being edited, in every format, without the facilitator’s notes', async () => {
    await open(await writeFile('report.md', workshop('Team Nord')));
    const begins: Readonly<Record<string, string>> = {
      html: '<!DOCTYPE html>',
      md: '# Referat: Team Nord',
      csv: '\uFEFF"Workshop";',
      json: '{\n  "version": 1',
      ndjson: '{"version":1',
    };
    for (const [format, start] of Object.entries(begins)) {
      assert.equal(await report(undefined, undefined, order('minutes', format, `ud.${format}`)), 'saved');
      const saved = await text(`ud.${format}`);
      assert.ok(saved.startsWith(start), `${format}: ${saved.slice(0, 60)}`);
      assert.ok(saved.includes('Fredagssparringen') && !saved.includes('Hold øje'));
    }
    for (const format of ['docx', 'xlsx']) {
      assert.equal(await report(undefined, undefined, order('minutes', format, `ud.${format}`)), 'saved');
      assert.equal(String.fromCharCode(...(await bytes(`ud.${format}`)).slice(0, 2)), 'PK');
    }
  });

  it('is made of a large workshop as a workbook', async () => {
    const points = Array.from({ length: 3000 }, (_, index) => `Punkt nummer ${String(index)} om sparringen`);
    await open(await writeFile('stor.md', workshop('Team Stor', points.join('\n- '))));
    assert.equal(await report(undefined, undefined, order('minutes', 'xlsx', 'stor.xlsx')), 'saved');
    assert.equal(String.fromCharCode(...(await bytes('stor.xlsx')).slice(0, 2)), 'PK');
  });

  it('looks as the nearest folder says, with a logo from inside it and none from outside', async () => {
    // A grey dot.
    const logo =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';
    const settings = (look: object) => writeFile('huset/.samklang/settings.json', JSON.stringify({ look }));
    const bytes = Uint8Array.from(atob(logo), (sign) => sign.charCodeAt(0));
    await writeFile('huset/logo.png', bytes);
    await writeFile('logo.png', bytes);
    const uri = await writeFile('huset/afdeling/report.md', workshop('Team Nord'));
    const made = async () => {
      assert.equal(await report(uri, [uri], order('minutes', 'html', 'ud.html')), 'saved');
      return text('ud.html');
    };
    assert.doesNotMatch(await made(), /<img/);
    await settings({ colour: '#7a1f5f', logo: 'logo.png' });
    const own = await made();
    assert.match(own, /#7a1f5f/);
    assert.ok(own.includes(`data:image/png;base64,${logo}`));
    await settings({ colour: '#7a1f5f', logo: '../logo.png' });
    const outside = await made();
    assert.match(outside, /#7a1f5f/);
    assert.doesNotMatch(outside, /<img/);
    await vscode.workspace.fs.delete(inWorkspace('huset'), { recursive: true });
  });

  it('is made of a file that has never been saved', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: workshop('Ikke gemt'),
    });
    await vscode.window.showTextDocument(document);
    assert.equal(await report(undefined, undefined, order('script', 'md', 'drejebog.md')), 'saved');
    assert.match(await text('drejebog.md'), /^# Drejebog: Ikke gemt/);
  });

  it('is made of the files selected in the Explorer, as they stand in the editor', async () => {
    const first = await writeFile('report-1.md', workshop('Team Nord'));
    const second = await writeFile('report-2.md', workshop('Team Syd'));
    const other = await writeFile('report-3.md', '# Ikke en workshop\n');
    const document = await open(second);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(second, document.positionAt(document.getText().indexOf('giver ro')), 'om torsdagen ');
    await vscode.workspace.applyEdit(edit);
    const all = [first, second, other];
    assert.equal(await report(first, all, order('minutes', 'md', 'flere.md')), 'saved');
    const saved = await text('flere.md');
    assert.match(saved, /^# Referat for 2 workshops/);
    assert.ok(saved.includes('## Team Nord') && saved.includes('om torsdagen giver ro'));
  });

  it('is not written where there is personal data', async () => {
    await open(await writeFile('report-cpr.md', workshop('Team Nord', 'Ring til 010190-1234 om det')));
    assert.equal(await report(undefined, undefined, order('minutes', 'md', 'aldrig.md')), 'refused');
    await assert.rejects(async () => bytes('aldrig.md'));
  });

  it('is shown before it is saved', async () => {
    await open(await writeFile('report.md', workshop('Team Nord')));
    const accept = () => vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    assert.equal(await answered(report(), accept), 'shown');
    await until('the preview', () => preview()?.label === 'Forhåndsvisning: Referat');
  });
});
