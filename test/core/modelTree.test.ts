/** The view "The four pieces" offers all of the model, in every language, and only what can be inserted. */
import assert from 'node:assert/strict';
import { content } from '../../src/texts/content/index.js';
import { insertions } from '../../src/templates/insertions.js';
import type { ModelNode } from '../../src/editing/modelNode.js';
import { modelTree } from '../../src/editing/modelTree.js';
import {
  communityIds,
  frameKinds,
  imbalanceNumbers,
  languages,
  perspectiveIds,
  stepNumbers,
  trendNumbers,
} from '../../src/model/communities.js';
import { analyse } from '../../src/analysis/analyse.js';

function all(nodes: readonly ModelNode[]): ModelNode[] {
  return nodes.flatMap((node) => [node, ...all(node.children)]);
}

/** Whether a node says this, on its line or on hover. */
const says = (text: string) => (node: ModelNode) =>
  [node.label, node.description, node.tooltip].includes(text);

describe('the tree of the model', () => {
  it('has the same lines in every language', () => {
    const [danish, english] = [all(modelTree('da')), all(modelTree('en'))];
    assert.deepEqual(
      danish.map(({ id, insertion, place }) => [id, insertion, place]),
      english.map(({ id, insertion, place }) => [id, insertion, place]),
    );
  });

  for (const language of languages) {
    describe(`in ${language}`, () => {
      const texts = content[language];
      const tree = modelTree(language);
      const nodes = all(tree);
      const below = (id: string) => all(nodes.find((node) => node.id === id)?.children ?? []);

      it('begins with the four communities', () => {
        assert.deepEqual(
          tree.slice(0, 4).map(({ label }) => label),
          communityIds.map((id) => texts.communities[id].name),
        );
      });

      for (const id of communityIds) {
        it(`tells and asks all there is about the ${id} community`, () => {
          const { what, where, contributes, values, challenges, waysForward, whoActs, ...community } =
            texts.communities[id];
          const here = below(id);
          for (const { short, full } of [what, where, contributes, values.task, values.people, whoActs])
            assert.ok(here.some(says(short)) && here.some(says(full)), short);
          for (const { short, full } of [...challenges, ...waysForward]) {
            const node = here.find(says(short));
            assert.equal(node?.tooltip, full);
            assert.ok(node.insertText?.includes(short), short);
          }
          for (const question of [
            ...community.generalQuestions,
            ...community.challengeQuestions,
            ...community.frameQuestions,
          ])
            assert.ok(here.find(says(question))?.insertText?.includes(question), question);
          assert.equal(below(`${id}/imbalances`).length, 3);
        });
      }

      it('has every imbalance, trend, frame, step, perspective and message', () => {
        const { imbalances, trends, frames, tool, perspectives, messages } = texts;
        const shorts = [
          ...imbalanceNumbers.map((number) => imbalances[number].short),
          ...trendNumbers.map((number) => trends[number].short),
          ...frameKinds.flatMap((kind) => frames[kind].supports.map(({ short }) => short)),
          ...perspectiveIds.map((id) => perspectives[id].short),
          ...messages.map(({ short }) => short),
        ];
        for (const short of shorts) assert.ok(nodes.some(says(short)), short);
        for (const number of stepNumbers) {
          const { questions, facilitation } = tool.steps[number];
          for (const line of [...questions, ...facilitation])
            assert.ok(below(`steps/${number}`).some(says(line)), line);
        }
        const { notions } = texts;
        for (const { full } of [
          ...Object.values(notions).flat(),
          tool.purpose,
          tool.use,
          tool.time,
          tool.rollOut,
          tool.more,
        ])
          assert.ok(nodes.some(says(full)), full);
        assert.ok(nodes.some(({ tooltip }) => tooltip.includes(texts.trendNote)));
        assert.ok(nodes.some(says(texts.credit)));
      });

      it('offers every insertion, and none that is not there', () => {
        const offered = new Set(nodes.flatMap(({ insertion }) => insertion ?? []));
        assert.deepEqual([...offered].sort(), insertions.map(({ id }) => id).sort());
      });

      it('gives every line an id of its own, words, and, where nothing is below it, something to insert', () => {
        assert.equal(new Set(nodes.map(({ id }) => id)).size, nodes.length);
        for (const { id, label, tooltip, children, insertion, insertText } of nodes) {
          assert.ok(label.trim() && tooltip.trim(), id);
          if (children.length === 0) assert.ok(insertion ?? insertText, id);
        }
      });

      it('inserts nothing that the checks would find fault with', () => {
        const head = `---\nsamklang: 1\nlanguage: ${language}\n---\n\n`;
        const before = codes(head);
        for (const { id, insertText, place } of nodes) {
          if (insertText === undefined || (place ?? 'top') !== 'top') continue;
          const found = codes(`${head}${insertText}\n`).filter((code) => !before.includes(code));
          assert.deepEqual(
            found.filter((code) => code !== 'blank.unfilled'),
            [],
            id,
          );
        }
      });
    });
  }
});

function codes(text: string): string[] {
  return analyse(text)!.findings.map(({ code }) => code);
}
