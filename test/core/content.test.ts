/** The texts on the model are there, in every language, for every id of the domain. */
import assert from 'node:assert/strict';
import { content } from '../../src/texts/content/index.js';
import * as lists from '../../src/model/communities.js';
import { dialects } from '../../src/model/dialect.js';
import { uiTexts } from '../../src/texts/uiTexts.js';

const { da, en } = content;

/** Every text of a value, by its path. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [];
  assert.ok(value !== null && typeof value === 'object', `${path} is no text`);
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, `${path}/${key}`));
}

const countOf = (items: object): number => Object.keys(items).length;

describe('content', () => {
  it('says the same things in both languages', () => {
    assert.deepEqual(
      textsOf(da).map(([path]) => path),
      textsOf(en).map(([path]) => path),
    );
  });

  it('says something everywhere, and not the same in both languages', () => {
    const english = new Map(textsOf(en));
    for (const [path, text] of textsOf(da)) {
      const other = english.get(path)!;
      assert.ok(text.trim() === text && text !== '', path);
      assert.ok(other.trim() === other && other !== '', path);
      assert.notEqual(text, other, path);
      assert.doesNotMatch(`${text} ${other}`, /TODO|FIXME|lorem|undefined| {2}|\n/i, path);
    }
  });

  for (const language of lists.languages) {
    const texts = content[language];
    describe(language, () => {
      it('has the four communities with all their parts', () => {
        assert.deepEqual(Object.keys(texts.communities).sort(), [...lists.communityIds].sort());
        for (const id of lists.communityIds) {
          const community = texts.communities[id];
          assert.deepEqual(
            [
              community.challenges,
              community.waysForward,
              community.generalQuestions,
              community.challengeQuestions,
            ].map(countOf),
            [3, 3, 3, 3],
            id,
          );
          assert.equal(community.frameQuestions.length, 2);
          assert.deepEqual(Object.keys(community.values).sort(), ['people', 'task']);
          for (const question of [
            ...community.generalQuestions,
            ...community.challengeQuestions,
            ...community.frameQuestions,
          ])
            assert.ok(question.endsWith('?'), question);
        }
      });

      it('has as many of everything as the model', () => {
        assert.deepEqual(
          [texts.imbalances, texts.trends, texts.perspectives, texts.messages, texts.notions.gifts].map(
            countOf,
          ),
          [12, 8, 2, 3, 4],
        );
        assert.deepEqual(Object.keys(texts.imbalances).map(Number), [...lists.imbalanceNumbers]);
        assert.deepEqual(Object.keys(texts.trends).map(Number), [...lists.trendNumbers]);
        assert.deepEqual(Object.keys(texts.perspectives).sort(), [...lists.perspectiveIds].sort());
        for (const kind of lists.frameKinds)
          assert.equal(texts.frames[kind].supports.length, lists.frameNumbers.length);
      });

      it('has the four steps of the tool, and a question behind each kind of point', () => {
        assert.deepEqual(Object.keys(texts.tool.steps).map(Number), [...lists.stepNumbers]);
        for (const number of lists.stepNumbers) assert.ok(texts.tool.steps[number].facilitation.length > 0);
        assert.deepEqual(Object.keys(texts.tool.pointQuestions).sort(), [...lists.pointKinds].sort());
      });

      it('says short what is short', () => {
        for (const [path, text] of textsOf(texts)) {
          if (path.endsWith('/short')) assert.ok(text.length <= 110, `${path}: ${text.length}`);
        }
      });

      it('says nothing twice where a list is to be told apart', () => {
        const shorts = [texts.imbalances, texts.trends].flatMap((list) =>
          Object.values(list).map(({ short }) => short),
        );
        assert.equal(new Set(shorts).size, shorts.length);
      });

      it('names the communities as the rows of the table do', () => {
        for (const id of lists.communityIds)
          assert.equal(
            texts.communities[id].adjective.toLowerCase(),
            dialects[language].rows[id].toLowerCase(),
          );
      });
    });
  }

  it('puts three imbalances to each community', () => {
    for (const id of lists.communityIds)
      assert.equal(Object.values(lists.imbalanceCommunity).filter((community) => community === id).length, 3);
  });
});

describe('texts of the editor', () => {
  it('are there in both languages', () => {
    const [danish, english] = [textsOf(uiTexts.da), textsOf(uiTexts.en)];
    const paths = (texts: [string, string][]): string[] =>
      texts.map(([path]) => path).filter((path) => !path.includes('/choices/'));
    assert.deepEqual(paths(danish), paths(english));
    for (const [path, text] of [...danish, ...english]) assert.ok(text.trim(), path);
  });
});
