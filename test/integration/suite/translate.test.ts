import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, open, until, writeFile, workshopFile } from './vscodeTesting.js';

const toEnglish = 'samklang.translateToEnglish';
const toDanish = 'samklang.translateToDanish';

const danish = workshopFile(
  `## Trin 2: Refleksion

::trin{nr=2 minutter=35}

::::fællesskab{type=fagligt}

### Fagligt fællesskab

:::styrker
Hvor og hvornår mærker vi, at fællesskabet er særlig stærkt?

- Vi spørger hinanden, kl. 10:30 eller midt i timen
:::

::::

:::indsatser
- [ ] Fast tid til sparring :indsats{fællesskab=fagligt vurdering=ja ansvarlig=teamleder frist=2026-12-15}
:::
`,
  35,
);

const english = `---
samklang: 1
language: en
title: Vores balance
community: Team Syd
coreTask: At eleverne trives
date: 2026-11-22
participants: 4
minutes: 35
---

## Step 2: Reflection

::step{number=2 minutes=35}

::::community{type=professional}

### Professional community

:::strengths
Where and when do we see this community at its strongest?

- Vi spørger hinanden, kl. 10:30 eller midt i timen
:::

::::

:::efforts
- [ ] Fast tid til sparring :effort{community=professional assessment=yes responsible=teamleder due=2026-12-15}
:::
`;

const crlf = (text: string) => text.replaceAll('\n', '\r\n');
const run = (command: string) => vscode.commands.executeCommand(command);

describe('translating the structure of a file', () => {
  afterEach(closeAll);

  for (const [name, eol] of [
    ['unix', (text: string) => text],
    ['windows', crlf],
  ] as const) {
    it(`goes there in one step, which is undone in one, and back: ${name}`, async () => {
      const document = await open(await writeFile(`translate-${name}.md`, eol(danish)));
      await run(toEnglish);
      assert.equal(document.getText(), eol(english));
      await run('undo');
      assert.equal(document.getText(), eol(danish));
      assert.equal(document.isDirty, false);
      await run('redo');
      assert.equal(document.getText(), eol(english));
      await until('no errors', () => findings(document, vscode.DiagnosticSeverity.Error).length === 0);
      await run(toDanish);
      assert.equal(document.getText(), eol(danish));
    });
  }

  it('changes nothing in a file that is in that language, and waits for nobody', async () => {
    const document = await open(await writeFile('translate-already.md', danish));
    await run(toDanish);
    assert.equal(document.getText(), danish);
    assert.equal(document.isDirty, false);
  });

  it('changes nothing in a file that is too deep to be read', async () => {
    const text = `${danish}\n${'> '.repeat(80)}citat\n`;
    const document = await open(await writeFile('translate-excess.md', text));
    await run(toEnglish);
    assert.equal(document.getText(), text);
  });

  it('leaves other Markdown files alone', async () => {
    const text = '# Noter\n\n:::styrker\n- Vi hjælpes ad\n:::\n';
    const document = await open(await writeFile('translate-notes.md', text));
    await run(toEnglish);
    assert.equal(document.getText(), text);
  });

  it('translates what stands in the editor, saved or not', async () => {
    const document = await open(await writeFile('translate-dirty.md', danish));
    const editor = vscode.window.activeTextEditor!;
    await editor.edit((edit) => edit.insert(document.positionAt(danish.length), '\n:::rammer\n:::\n'));
    await run(toEnglish);
    assert.equal(document.getText(), `${english}\n:::frames\n:::\n`);
  });
});
