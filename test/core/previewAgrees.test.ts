/** The preview shows the blocks that the analysis reads, where it reads them, with the values that it reads. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import MarkdownItMaker from 'markdown-it';
import { headOf } from '../../src/preview/blocks.js';
import { workshopPreview } from '../../src/preview/preview.js';
import { findFrontMatter, isWorkshop } from '../../src/syntax/frontMatter.js';
import { readSyntax } from '../../src/syntax/readSyntax.js';
import { walk } from '../../src/syntax/walk.js';
import { runs } from '../seed.js';
import { fixtureTexts, mutatedFixture } from './arbitraries.js';
import { root } from './support.js';

const md = new MarkdownItMaker({ html: true, linkify: true });
md.block.ruler.before('fence', 'front_matter', (state, startLine) => {
  const found = startLine === 0 ? /^---[ \t]*\n(?:[^]*?\n)?---[ \t]*(?:\n|$)/.exec(state.src) : null;
  if (found) state.line = found[0].trimEnd().split('\n').length;
  return found !== null;
});
md.use(workshopPreview);

/** Where each block of ours begins, what it is and what it says, as the preview has it. */
function shown(text: string): string[] {
  return md.parse(text, {}).flatMap((token) => {
    const head = headOf(token);
    return head ? [told(head.span.start, head.id, head.attributes)] : [];
  });
}

function told(
  start: number,
  id: string | null,
  attributes: readonly { name: string; value: string }[],
): string {
  return `${String(start)} ${String(id)} ${attributes.map(({ name, value }) => `${name}=${value}`).join(' ')}`;
}

/** The same as the analysis reads it. Front matter without its end is text to markdown-it. */
function read(text: string): string[] {
  if (!isWorkshop(text) || !findFrontMatter(text)?.closed) return shown(text);
  return [...walk(readSyntax(text).blocks)].flatMap((node) =>
    (node.kind === 'container' || node.kind === 'leaf') && node.head.id
      ? [told(node.head.span.start, node.head.id, node.head.attributes)]
      : [],
  );
}

/** markdown-it reads every line end as LF, and NUL as the sign for the unknown. */
const normal = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');

describe('the preview and the analysis', () => {
  it('agree on every fixture, template and example', () => {
    const files = ['templates', 'examples'].flatMap((folder) =>
      readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md'))
        .map((name) => readFileSync(`${root}${folder}/${name}`, 'utf8')),
    );
    for (const text of [...fixtureTexts, ...files].map(normal))
      assert.deepEqual(shown(text), read(text), text);
  });

  it('agree whatever is done to a file', () => {
    fc.assert(
      fc.property(mutatedFixture, (mutated) => {
        const text = normal(mutated);
        assert.deepEqual(shown(text), read(text), text);
      }),
      { numRuns: runs(500) },
    );
  });
});
