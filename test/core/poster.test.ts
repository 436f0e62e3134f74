/** The poster is well-formed, says what it should in both languages, and lets nobody's words become markup. */
import assert from 'node:assert/strict';
import { content } from '../../src/texts/content/index.js';
import { disclose } from '../../src/disclosure/disclose.js';
import { posterTexts, workshopPoster } from '../../src/editing/posterTexts.js';
import { languages, pictureOrder } from '../../src/model/communities.js';
import { poster } from '../../src/picture/poster.js';
import { wrap, widthOf } from '../../src/picture/svgText.js';
import { danish } from './support.js';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const tag = /^<(\/?)([a-z]+)((?:\s+[\w:-]+="[^"<>]*")*)\s*(\/?)>/i;

/** The texts of an XML document, in order; fails where it is not well-formed. */
function readXml(xml: string): { names: string[]; texts: string[] } {
  const [open, names, texts]: [string[], string[], string[]] = [[], [], []];
  for (let rest = xml; rest !== '';) {
    if (rest.startsWith('<')) {
      const found = tag.exec(rest);
      assert.ok(found, `no tag: ${rest.slice(0, 80)}`);
      const [whole, closes, name = '', attributes = '', empty] = found;
      const keys = [...attributes.matchAll(/([\w:-]+)=/g)].map(([key]) => key);
      assert.equal(new Set(keys).size, keys.length, attributes);
      if (closes) assert.equal(open.pop(), name);
      else names.push(name);
      if (!closes && !empty) open.push(name);
      rest = rest.slice(whole.length);
    } else {
      const text = /^[^<]+/.exec(rest)![0];
      assert.doesNotMatch(text, /&(?!(amp|lt|gt|quot|apos);)/);
      const words = text.replace(/&(\w+);/g, (_, name: string) => entities[name]!).trim();
      if (words) texts.push(words);
      rest = rest.slice(text.length);
    }
  }
  assert.deepEqual(open, []);
  return { names, texts };
}

const hostile = `</text><script>alert(1)</script> & "quoted" 'too' ]]> <!-- \u0000\u001b\ud800 æøå 😀`;

describe('the poster', () => {
  for (const language of languages) {
    it(`says everything in ${language}, word for word`, () => {
      const { texts } = readXml(poster(posterTexts(language)));
      const all = texts.join(' ');
      const { modelName, notions, communities, credit } = content[language];
      for (const words of [modelName, notions.coreTask.short, credit]) assert.ok(all.includes(words), words);
      for (const id of pictureOrder) {
        const { name, tagline, contributes, challengeQuestions } = communities[id];
        for (const words of [name, tagline, contributes.short, challengeQuestions[0]])
          assert.ok(all.includes(words), words);
      }
    });
  }

  it('has no core task that may not leave, and says where that is', () => {
    const of = (coreTask: string, body = '') =>
      workshopPoster(disclose(danish(body).replace(/^coreTask: .*$/m, `coreTask: ${coreTask}`))!);
    const without = posterTexts('da');
    for (const [coreTask, body] of [
      ['Omsorg, ring til 010190-1234', ''],
      ['Omsorg, skriv til mette@kommunen.dk', ''],
      ['At Mette Jensen trives', ''],
      ['Omsorg', '::::Facilitator\n\nHold øje\n\n::::\n'],
    ] as const) {
      const { texts, stops } = of(coreTask, body);
      assert.deepEqual(texts, without, coreTask);
      assert.deepEqual([stops.length, stops[0]?.line], [1, body ? 12 : 6], coreTask);
    }
    const { texts, stops } = of('Omsorg <!-- siger lederen --> for alle', 'CPR 010190-1234');
    assert.deepEqual([texts.coreTask.text, stops], ['Omsorg for alle', []]);
  });

  it('needs nothing from elsewhere', () => {
    const svg = poster(posterTexts('da'));
    assert.doesNotMatch(svg, /<(image|use|style|script|foreignObject)|href|url\(|@import|\bon\w+=/i);
    assert.deepEqual(svg.match(/https?:[^"]*/g), ['http://www.w3.org/2000/svg']);
  });

  it('holds a core task of the workshop as text, whatever stands in it', () => {
    const plain = readXml(poster(posterTexts('da', 'At eleverne trives')));
    assert.ok(plain.texts.join(' ').includes('At eleverne trives'));
    const { names, texts } = readXml(poster(posterTexts('da', hostile)));
    assert.deepEqual(new Set(names), new Set(plain.names));
    const told = texts.join('').replace(/\s/g, '');
    assert.ok(told.includes(`</text><script>alert(1)</script>&"quoted"'too']]><!--æøå😀`), told);
  });

  it('shortens a core task that is too long, and falls back when there is none', () => {
    const { texts } = readXml(poster(posterTexts('en', 'better '.repeat(200))));
    assert.ok(texts.some((text) => text.endsWith('…')));
    assert.ok(texts.filter((text) => text.startsWith('better')).length <= 8);
    assert.equal(poster(posterTexts('en', '  ')), poster(posterTexts('en')));
  });
});

describe('the wrapping of texts in a picture', () => {
  const words = content.da.communities.professional.what.full;

  it('keeps every word, and every line within the width', () => {
    for (const width of [150, 200, 404, 2000]) {
      const lines = wrap(words, width, 19);
      assert.equal(lines.join(' '), words);
      for (const line of lines) assert.ok(widthOf(line, 19) <= width, line);
    }
  });

  it('breaks a word that is wider than a line', () => {
    const lines = wrap('arbejdsmiljøorganisationsmedarbejderne', 100, 19);
    assert.equal(lines.join(''), 'arbejdsmiljøorganisationsmedarbejderne');
    for (const line of lines) assert.ok(widthOf(line, 19) <= 100, line);
    assert.deepEqual(wrap('   ', 100, 19), []);
  });
});
