import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  findings,
  inWorkspace,
  open,
  until,
  write,
  writeFile,
  workshopFile,
} from './vscodeTesting.js';

const { Error: error, Warning: warning, Information: information } = vscode.DiagnosticSeverity;

const order = {
  language: 'da',
  template: 'balancer',
  answers: {
    title: 'De rette balancer i Team Nord',
    community: 'Team Nord: hjemmeplejen',
    coreTask: '',
    forum: 'Personalegruppe',
    date: '2026-12-01',
    participants: 9,
    minutes: 90,
  },
};
const fileName = '2026-12-01-team-nord-hjemmeplejen';

const small = workshopFile(
  `:::balance
| Fællesskab     | Nu      | Ønsket  |
| -------------- | ------- | ------- |
| Organisatorisk | 2 2 3 2 | 3 3 3 3 |
| Opgaverettet   |         |         |
| Fagligt        |         |         |
| Kollegialt     |         |         |
:::
`,
  60,
);

const newWorkshop = (place: vscode.Uri | undefined, more: object = {}) =>
  vscode.commands.executeCommand('samklang.newWorkshop', place, { ...order, ...more });

const balanceTab = () =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .find(
      ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('samklang.balance'),
    );

describe('the installed extension', () => {
  afterEach(closeAll);

  it('is there, and trusts in every workspace', () => {
    const extension = vscode.extensions.getExtension('samklang.samklang');
    assert.ok(extension);
    assert.ok(!extension.extensionPath.endsWith('harness'));
  });

  it('has every command that its manifest names', async () => {
    const extension = vscode.extensions.getExtension('samklang.samklang')!;
    await extension.activate();
    const manifest = extension.packageJSON as { contributes: { commands: { command: string }[] } };
    const known = await vscode.commands.getCommands(true);
    assert.deepEqual(
      manifest.contributes.commands
        .map(({ command }) => command)
        .filter((command) => !known.includes(command)),
      [],
    );
  });
});

describe('a new workshop', () => {
  afterEach(closeAll);

  it('is written into the folder, opened at its first blank and in order but for its blanks', async () => {
    await newWorkshop(inWorkspace(''));
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.uri.toString(), inWorkspace(`${fileName}.md`).toString());
    assert.equal(editor.document.getText(editor.selection), '…');
    const shown = await until('findings', () => {
      const seen = findings(editor.document);
      return seen.length > 0 && seen;
    });
    assert.deepEqual([...new Set(shown)].sort(), ['blank.unfilled: "…"', 'blank.unfilled: …']);
    assert.ok(balanceTab(), 'its balance is there');
    assert.ok(editor.selection.start.line > 14, 'at an answer, not in the fields');
    assert.deepEqual(findings(editor.document, error, warning), []);
  });

  it('never takes the place of a file that is there', async () => {
    await writeFile(`${fileName}.md`, 'Mine egne noter.\n');
    await newWorkshop(inWorkspace(''));
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, inWorkspace(`${fileName}-2.md`).path);
    const first = await vscode.workspace.fs.readFile(inWorkspace(`${fileName}.md`));
    assert.equal(new TextDecoder().decode(first), 'Mine egne noter.\n');
  });

  it('is written into a virtual workspace, and not over a file there', async () => {
    const files = new Map<string, Uint8Array>();
    const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
    const memory = vscode.workspace.registerFileSystemProvider('memory', {
      onDidChangeFile: changed.event,
      watch: () => new vscode.Disposable(() => undefined),
      stat: (uri) => {
        const content = files.get(uri.path);
        if (!content) throw vscode.FileSystemError.FileNotFound(uri);
        return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: content.length };
      },
      readDirectory: () => [],
      createDirectory: () => undefined,
      readFile: (uri) => files.get(uri.path) ?? new Uint8Array(),
      writeFile: (uri, content) => void files.set(uri.path, content),
      delete: (uri) => void files.delete(uri.path),
      rename: () => undefined,
    });
    try {
      await newWorkshop(vscode.Uri.parse('memory:/team'));
      await newWorkshop(vscode.Uri.parse('memory:/team'));
      assert.deepEqual([...files.keys()], [`/team/${fileName}.md`, `/team/${fileName}-2.md`]);
      assert.equal(vscode.window.activeTextEditor?.document.uri.scheme, 'memory');
      await closeAll();
    } finally {
      memory.dispose();
    }
  });

  it('says so when it cannot be written, and leaves nothing behind', async () => {
    const uri = await writeFile('a-file.md', 'Ikke en mappe.\n');
    const before = vscode.window.activeTextEditor?.document.uri.toString();
    await newWorkshop(uri);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), before);
    const left = await vscode.workspace.fs.readFile(uri);
    assert.equal(new TextDecoder().decode(left), 'Ikke en mappe.\n');
  });

  it('is made in English, and in a folder below', async () => {
    await vscode.workspace.fs.createDirectory(inWorkspace('north'));
    await newWorkshop(inWorkspace('north'), { language: 'en' });
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(document.uri.path, inWorkspace(`north/${fileName}.md`).path);
    assert.match(document.getText(), /## Step 1: Introduction/);
  });
});

describe('findings', () => {
  afterEach(closeAll);

  it('come and go as one types, on exactly the words they are about', async () => {
    const document = await open(await writeFile('balance.md', small));
    await write(document, '2 2 3 2', '2 7 3 2');
    await until('the finding', () => findings(document, error).includes('rating.value: 7'));
    await write(document, '2 7 3 2', '2 4 3 2');
    await until('its end', () => findings(document, error).length === 0);
  });

  it('are in the language of the file', async () => {
    const text = small
      .replace('language: da', 'language: en')
      .replace('Fællesskab     | Nu      | Ønsket', 'Community | Now | Wanted')
      .replace('Organisatorisk', 'Organizational');
    const document = await open(await writeFile('english.md', text));
    const [finding] = await until('the finding', () => {
      const seen = vscode.languages
        .getDiagnostics(document.uri)
        .filter(({ code }) => code === 'community.unknown');
      return seen.length > 0 && seen;
    });
    assert.match(finding!.message, /The row “Organizational” cannot be read/);
  });

  it('are mended by their quick fix, in one step that can be undone', async () => {
    const document = await open(await writeFile('fix.md', small.replace('| Fagligt ', '| Faglig  ')));
    await until('the finding', () => findings(document, error).includes('community.unknown: Faglig'));
    const at = document.positionAt(document.getText().indexOf('Faglig ') + 2);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at),
    );
    const fix = actions.find(({ title }) => title === 'Skriv »Fagligt«');
    assert.ok(fix?.edit);
    const before = document.getText();
    await vscode.workspace.applyEdit(fix.edit);
    await until('its end', () => findings(document, error).length === 0);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('are shown in a file that has not been saved, and leave other Markdown alone', async () => {
    const unsaved = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: small.replace('2 2 3 2', 'meget'),
    });
    const other = await open(await writeFile('other.md', '# Noter\n\n:::balance\n| Nu |\n'));
    await until('the finding', () => findings(unsaved, error).includes('rating.value: meget'));
    assert.deepEqual(vscode.languages.getDiagnostics(other.uri), []);
  });

  it('go when the file is a workshop no more', async () => {
    const document = await open(await writeFile('gone.md', small.replace('2 2 3 2', '9')));
    await until('the finding', () => findings(document, error).length > 0);
    await write(document, 'samklang: 1\n', '');
    await until('its end', () => vscode.languages.getDiagnostics(document.uri).length === 0);
  });

  it('survive the file being deleted on disk, and its text is not lost', async () => {
    const uri = await writeFile('vanishing.md', small);
    const document = await open(uri);
    await until('the analysis', () => findings(document, information).length >= 0);
    await vscode.workspace.fs.delete(uri);
    await write(document, '2 2 3 2', '8');
    await until('the finding', () => findings(document, error).includes('rating.value: 8'));
    assert.match(document.getText(), /Organisatorisk \| 8/);
  });

  it('stand at the right words with CRLF and a byte order mark', async () => {
    const document = await open(
      await writeFile('windows.md', `\uFEFF${small.replaceAll('\n', '\r\n').replace('2 2 3 2', '2 6 3 2')}`),
    );
    await until('the finding', () => findings(document, error).includes('rating.value: 6'));
  });

  it('say that a file is too large, and leave it as it is', async () => {
    const document = await open(await writeFile('large.md', small + 'Et langt referat. '.repeat(200_000)));
    await until('the finding', () =>
      findings(document, error).some((finding) => finding.startsWith('file.excess')),
    );
    assert.equal(document.isDirty, false);
  });
});

describe('the balance overview', () => {
  afterEach(closeAll);

  it('opens beside the notes, once, and follows the file that is being edited', async () => {
    await open(await writeFile('first.md', small));
    await vscode.commands.executeCommand('samklang.showBalance');
    await until('the overview of the first', () => balanceTab()?.label === 'Balance: Vores balance');
    assert.equal(balanceTab()?.group.viewColumn, vscode.ViewColumn.Two);
    const second = await vscode.workspace.openTextDocument(
      await writeFile('second.md', small.replace('Vores balance', 'Den anden')),
    );
    await vscode.window.showTextDocument(second, vscode.ViewColumn.One);
    await until('the overview of the second', () => balanceTab()?.label === 'Balance: Den anden');
    await write(second, 'title: Den anden', 'title: Nu en ny');
    await until('the new title', () => balanceTab()?.label === 'Balance: Nu en ny');
    await vscode.commands.executeCommand('samklang.showBalance');
    assert.equal(
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(({ input }) => input instanceof vscode.TabInputWebview).length,
      1,
    );
  });
});
