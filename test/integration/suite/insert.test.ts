import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answered, closeAll, findings, open, until, writeFile, workshopFile } from './vscodeTesting.js';

const workshop = workshopFile(`## Trin 2: Refleksion

::trin{nr=2 minutter=90}

::::fællesskab{type=fagligt}

:::styrker

- Vi spørger hinanden

:::

::::

Mellem trinnene.

:::indsatser

- [ ] Mere tid til sparring :indsats{fællesskab=fagligt}

:::
`);

const places: Readonly<Record<string, { text: string; behind: string; fits: (id: string) => boolean }>> = {
  'an empty file': { text: '', behind: '', fits: () => false },
  'inside a community': { text: workshop, behind: 'Vi spørger', fits: () => false },
  'between steps': { text: workshop, behind: 'Mellem trinnene.', fits: (id) => !isItem(id) },
  'at the end': { text: workshop, behind: ':::\n', fits: (id) => !isItem(id) },
  'in a file that is no workshop': { text: '# Noter\n\nHer.\n', behind: 'Her.', fits: () => false },
};

const isItem = (id: string) => /^(?:effort|support|waysForward)/.test(id);

async function insertIds(): Promise<string[]> {
  await vscode.extensions.getExtension('samklang.samklang')!.activate();
  const commands = await vscode.commands.getCommands(true);
  return commands.filter((command) => command.startsWith('samklang.insert.'));
}

/** Runs a command; a message that it shows is closed, as if the user had waved it away. */
function runAndDismiss(command: string): Promise<unknown> {
  return answered(vscode.commands.executeCommand(command), () =>
    vscode.commands.executeCommand('notifications.clearAll'),
  );
}

describe('insert commands', () => {
  afterEach(closeAll);

  for (const [name, { text, behind, fits }] of Object.entries(places)) {
    it(`fit or say why not: ${name}`, async () => {
      const ids = await insertIds();
      assert.ok(ids.length > 30, String(ids.length));
      const document = await open(await writeFile(`insert-${name.replaceAll(' ', '-')}.md`, text));
      const editor = vscode.window.activeTextEditor!;
      const place = document.positionAt(text.lastIndexOf(behind) + behind.length);
      for (const command of ids) {
        editor.selection = new vscode.Selection(place, place);
        await runAndDismiss(command);
        const id = command.slice('samklang.insert.'.length);
        if (!fits(id)) {
          assert.equal(document.getText(), text, `${command} leaves the text alone`);
          continue;
        }
        assert.ok(document.getText().length > text.length, `${command} inserts`);
        const first = document.getText(editor.selection);
        // A step's minutes are the first thing to fill in, and an effort or a challenge may have nothing.
        assert.ok(/^(?:…|\d+)$/.test(first) || !document.getText().includes('…'), `${command}: ${first}`);
        await vscode.commands.executeCommand('undo');
        assert.equal(document.getText(), text, `${command} is undone in one step`);
      }
    });
  }

  it('put an effort into the list of efforts, and its community is read', async () => {
    const document = await open(await writeFile('effort.md', workshop));
    const editor = vscode.window.activeTextEditor!;
    const place = document.positionAt(workshop.indexOf('Mere tid'));
    editor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand('samklang.insert.waysForward.collegial');
    assert.equal((document.getText().match(/fællesskab=kollegialt/g) ?? []).length, 3);
    await until('findings', () => findings(document, vscode.DiagnosticSeverity.Error).length === 0);
  });
});
