/** What is promised in docs/privacy.md: that each promise has a test, and those that only the whole product can show. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundles } from '../../scripts/bundles.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');

/** All ways in which a program in a browser or in Node reaches others, and those to run text that came from elsewhere. */
const reaching = [
  /\b(?:fetch|importScripts|sendBeacon)\s*\(/,
  /\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b/,
  /["'](?:node:)?(?:https?|http2|net|tls|dgram|dns|child_process|cluster|inspector)(?:\/promises)?["']\s*\)/,
  /\beval\s*\(|\bnew Function\s*\(/,
];

/** All that a policy may grant, as it stands in the sources: our script, our style, and less than is usual. */
const granted = [
  "style-src 'nonce-${ours}'",
  "script-src 'nonce-${ours}'",
  "style-src 'nonce-${styleNonce}'",
  // A nonce; in a saved page, which runs nothing at all, the style that stands in it.
  'style-src ${style}',
  // Of the page on which a report is looked at; a saved one has 'none'.
  'script-src ${script}',
  // The logo that stands in a report as data; without one, 'none'.
  'img-src ${picture}',
  "base-uri 'none'",
  "form-action 'none'",
];

describe('what is promised', () => {
  it('no bundle can reach a network', async () => {
    for (const bundle of bundles) {
      const { outputFiles } = await build({ ...bundle, write: false });
      for (const output of outputFiles) {
        // VS Code in a browser runs the other bundles of the package, which are looked at here too, and nothing else.
        const text =
          bundle.outfile === 'dist/web.cjs'
            ? output.text.replace(/new Function\("module","exports","require",\w+\)/, '')
            : output.text;
        for (const way of reaching) assert.doesNotMatch(text, way, `${bundle.outfile ?? ''}: ${String(way)}`);
      }
    }
  });

  it('every page can hold its script and its style, and asks for nothing more', async () => {
    const pages = bundles.filter(({ outfile = '' }) => /\.(?:js|css)$/.test(outfile));
    assert.ok(pages.length > 0);
    for (const bundle of pages) {
      const { outputFiles } = await build({ ...bundle, write: false });
      for (const { path, text } of outputFiles)
        assert.doesNotMatch(text, /<!--|<\/?(?:script|style)|url\(|@import/i, path);
    }
  });

  it('would be seen not to hold', () => {
    for (const planted of [
      'fetch("x")',
      'new WebSocket(a)',
      'require("node:https")',
      'eval(a)',
      'import("net")',
    ])
      assert.ok(
        reaching.some((way) => way.test(planted)),
        planted,
      );
  });

  it('every page allows nothing but our own script and style', () => {
    const policies = globSync('src/**/*.ts', { cwd: root }).flatMap((file) =>
      Array.from(read(file).matchAll(/Content-Security-Policy" content="([^"]*)"/g), ([, policy]) => policy!),
    );
    assert.ok(policies.length >= 3);
    for (const policy of policies) {
      const [first, ...others] = policy.split(/;\s*/);
      assert.equal(first, "default-src 'none'");
      for (const directive of others) assert.ok(granted.includes(directive), directive);
      assert.doesNotMatch(policy, /unsafe|https?:|\*/);
    }
  });

  it('has a test that is there, promise by promise', () => {
    const rows = read('docs/privacy.md')
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(2);
    assert.ok(rows.length > 15);
    for (const row of rows) {
      const [, file = '', name = ''] = /\| `(test\/[\w/.]+)` “(.+)” \|$/.exec(row) ?? [];
      assert.notEqual(file, '', row);
      const held = [`it('${name}'`, `it("${name}"`, `it(\`${name}\``];
      // A case of a table is named by its key.
      assert.ok(
        [...held, `'${name}': `].some((words) => read(file).includes(words)),
        `${file} has no test “${name}”`,
      );
    }
  });

  it('is what the README leads to', () => {
    assert.match(read('README.md'), /\(docs\/privacy\.md\)/);
    assert.match(read('README.md'), /\(SECURITY\.md\)/);
  });
});
