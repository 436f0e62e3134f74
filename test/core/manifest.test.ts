/** What VS Code is told about the extension is there: every text in both languages, every picture on disk. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { content } from '../../src/texts/content/index.js';
import { languages } from '../../src/model/communities.js';

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const manifest = readFileSync(at('package.json'), 'utf8');
const files = { da: 'package.nls.da.json', en: 'package.nls.json' } as const;
const keys = [...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key!);

describe('the manifest', () => {
  for (const language of languages) {
    const texts = JSON.parse(readFileSync(at(files[language]), 'utf8')) as Record<string, string>;

    it(`finds each of its texts in ${language}, and none is left over`, () => {
      // What is the same in both languages is in the first file alone.
      const isInBoth = (key: string) => !/^(?:command|insert|da)\./.test(key);
      const own = language === 'en' ? keys : keys.filter(isInBoth);
      assert.deepEqual(Object.keys(texts).sort(), [...new Set(own)].sort());
      for (const [key, text] of Object.entries(texts)) assert.ok(text.trim(), key);
    });

    it(`says in the walkthrough in ${language} who made the model`, () => {
      const { credit } = content[language];
      assert.ok(Object.keys(texts).some((key) => /^walkthrough\./.test(key) && texts[key]!.includes(credit)));
    });

    it(`links to its own commands only where they exist, in ${language}`, () => {
      const links = Object.values(texts).flatMap((text) => [
        ...text.matchAll(/\(command:(samklang\.[\w.]+)/g),
      ]);
      const known = [...manifest.matchAll(/"command": "(samklang\.[^"]+)"/g)].map(([, command]) => command);
      for (const [, command] of links)
        assert.ok(known.includes(command) || command === 'samklang.pieces.focus', command);
    });
  }

  it('has Enter and Tab only where neither VS Code nor anybody else has something better for them', () => {
    const { contributes } = JSON.parse(manifest) as {
      contributes: { keybindings: readonly { command: string; when: string }[] };
    };
    const taken = [
      ...['suggestWidgetVisible', 'inSnippetMode', 'isComposing', 'editorReadonly', 'editorHasSelection'],
      'editorHasMultipleSelections',
    ];
    const ours = ['samklang.newLine', 'samklang.next', 'samklang.back'];
    for (const command of ours) {
      const bound = contributes.keybindings.filter((one) => one.command === command);
      assert.equal(bound.length, 1, command);
      const when = bound[0]!.when.split(' && ');
      for (const one of [...taken, `${command}.isTaken`]) assert.ok(when.includes(`!${one}`), one);
      for (const one of ['samklang.isWorkshop', 'config.samklang.enterAndTab'])
        assert.ok(when.includes(one), one);
    }
  });

  it('names pictures that are there', () => {
    const pictures = [...manifest.matchAll(/"(?:\.\/)?((?:media|images)\/[^"]+)"/g)].map(([, path]) => path!);
    assert.ok(pictures.length > 5);
    assert.deepEqual(
      pictures.filter((path) => !existsSync(at(path))),
      [],
    );
  });
});
