/**
 * The grammar colours our directives inside a Markdown grammar and leaves all else as it was: inside a small
 * stand-in of our own, and inside VS Code's real one where the hosted VS Code is installed.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRegistryFromGrammars } from 'vscode-tmgrammar-test/dist/common/index.js';
import { parseGrammarTestCase, runGrammarTestCase } from 'vscode-tmgrammar-test/dist/unit/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const markdown = 'text.html.markdown';
const injection = 'text.samklang.injection';
const ours = `${root}syntaxes/samklang.tmLanguage.json`;
const realMarkdown = `${root}.vscode-test/code-server/node_modules/code-server/lib/vscode/extensions/markdown-basics/syntaxes/markdown.tmLanguage.json`;
const folder = `${root}test/grammar/`;
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.test.md'));
const hosts = [
  { name: 'the stand-in', path: `${folder}markdown.standIn.json` },
  { name: "VS Code's Markdown", path: realMarkdown },
];

/** A registry with a Markdown grammar, ours injected or not, and nothing where Markdown embeds other languages. */
function registryOf(hostPath: string, injected = true) {
  const content = readFileSync(hostPath, 'utf8');
  const embedded = new Set(
    [...content.matchAll(/"include":\s*"((?:source|text)\.[^"#]+)/g)].map(([, s]) => s!),
  );
  embedded.delete(markdown);
  return createRegistryFromGrammars([
    { grammar: { path: hostPath, scopeName: markdown }, content },
    ...(injected
      ? [
          {
            grammar: { path: ours, scopeName: injection, injectTo: [markdown] },
            content: readFileSync(ours, 'utf8'),
          },
        ]
      : []),
    ...[...embedded].map((scopeName) => ({
      grammar: { path: `${scopeName}.json`, scopeName },
      content: JSON.stringify({ scopeName, patterns: [] }),
    })),
  ]);
}

/** Every line's tokens as "from–to scopes". */
async function tokensOf(
  registry: ReturnType<typeof registryOf>,
  lines: readonly string[],
): Promise<string[]> {
  const grammar = await registry.loadGrammar(markdown);
  assert.ok(grammar);
  let state: Parameters<typeof grammar.tokenizeLine>[1] = null;
  return lines.map((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens
      .map(({ startIndex, endIndex, scopes }) => `${startIndex}–${endIndex} ${scopes.join(' ')}`)
      .join('\n');
  });
}

/** Markdown of every kind, each line with the state that the lines before leave. */
const prose = `Et afsnit med **fed**, *kursiv*, \`kode\` og https://arbejdsmiljoweb.dk
der fortsætter kl. 10:30

### En overskrift

- et punkt
- [x] et andet, se [linket](https://a.dk "titel")
  - og et under det

    med et afsnit mere

1. først
2. så

> et citat
> - med en liste

| Uge | Timer |
| --- | ----: |
| 3   | 4     |

\`\`\`js
const a = ':::styrker';
\`\`\`

    indrykket kode

<div class="a">html</div>

<!-- en kommentar -->

Til sidst.
`.split('\n');

const foreign = `:::tip
Docusaurus
:::

::youtube{id=1}

Vi mødes 10:30 :smile: se:her note:vigtigt

- Ord :kbd[Ctrl]{class=a}
`.split('\n');

for (const { name, path } of hosts) {
  describe(`grammar in ${name}`, () => {
    before(function () {
      if (!existsSync(path)) this.skip();
    });

    for (const fixture of fixtures) {
      const test = parseGrammarTestCase(readFileSync(folder + fixture, 'utf8'));
      it(`gives the scopes of ${fixture}: ${test.metadata.description}`, async () => {
        const failures = await runGrammarTestCase(registryOf(path), test);
        const told = failures.map(
          ({ line, start, end, missing, unexpected, actual }) =>
            `${fixture}:${line + 1} ${start}–${end} missing [${missing.join(' ')}], unexpected [${unexpected.join(' ')}] in ${actual.join(' ')}`,
        );
        assert.deepEqual(told, []);
      });
    }

    it('colours the same inside a container as outside', async () => {
      const bare = await tokensOf(registryOf(path), prose);
      for (const fence of [':::facilitator', '::::fællesskab{type=fagligt}', ':::balance']) {
        const close = /^:+/.exec(fence)![0];
        const inside = await tokensOf(registryOf(path), ['', fence, ...prose, close, ...prose]);
        const table = (line: string): boolean => fence === ':::balance' && line.startsWith('|');
        const kept = (tokens: string[]) => tokens.filter((_, index) => !table(prose[index]!));
        assert.deepEqual(kept(inside.slice(2, prose.length + 2)), kept(bare), `inside ${fence}`);
        assert.deepEqual(inside.slice(prose.length + 3), bare, `after ${fence}`);
      }
    });

    it('leaves Markdown without our directives as it is', async () => {
      const lines = [...prose, ...foreign];
      assert.deepEqual(
        await tokensOf(registryOf(path), lines),
        await tokensOf(registryOf(path, false), lines),
      );
    });
  });
}
