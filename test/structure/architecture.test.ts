/** What ARCHITECTURE.md and CONTRIBUTING.md say of rooms and files is so. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { layers } from '../../scripts/boundaries.mjs';
import { root } from '../core/support.js';

const page = (name: string) => readFileSync(`${root}${name}`, 'utf8');

/** The arrows of the diagram, by the room that they leave, a group taken for the rooms in it. */
function arrowsOf(diagram: string): Map<string, Set<string>> {
  const groups = new Map<string, string[]>();
  const arrows = new Map<string, Set<string>>();
  const open: string[] = [];
  for (const line of diagram.split('\n').map((words) => words.trim())) {
    const group = /^subgraph (\w+)/.exec(line)?.[1];
    const room = /^(\w+)\[/.exec(line)?.[1];
    const [, from, to] = /^(\w+) (?:-->|-\. lazily \.->) (.*)$/.exec(line) ?? [];
    if (group) open.push(group);
    else if (line === 'end') open.pop();
    else if (room) for (const name of open) groups.set(name, [...(groups.get(name) ?? []), room]);
    else if (from && to) {
      const reached = to.split(' & ').flatMap((name) => groups.get(name) ?? [name]);
      arrows.set(from, new Set([...(arrows.get(from) ?? []), ...reached]));
    }
  }
  return arrows;
}

describe('ARCHITECTURE.md', () => {
  it('draws the rooms as the table has them', () => {
    const diagram = /```mermaid\n([^]*?)```/.exec(page('ARCHITECTURE.md'))![1]!;
    const arrows = arrowsOf(diagram);
    for (const [room, below] of Object.entries(layers)) {
      const told = below.filter((other) => other !== 'text' && other !== 'model');
      assert.deepEqual([...(arrows.get(room) ?? [])].sort(), [...new Set(told)].sort(), room);
    }
    assert.deepEqual(
      [...arrows.keys()].filter((room) => !(room in layers)),
      [],
    );
  });

  for (const name of ['ARCHITECTURE.md', 'CONTRIBUTING.md']) {
    it(`names files that are there, as does ${name}`, () => {
      const named = [...page(name).matchAll(/(?<=[`\s(])([\w.-]+\/[\w./-]*\.(?:ts|tsx|mjs|json|md))\b/g)].map(
        ([file]) => file,
      );
      assert.ok(named.length > 0);
      const missing = named.filter((file) => !existsSync(root + file) && !existsSync(`${root}src/${file}`));
      assert.deepEqual(missing, []);
    });
  }
});
