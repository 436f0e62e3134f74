/** The Markdown preview: workshop files as designed pages, every other file byte for byte as before. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import MarkdownItMaker, { type MarkdownIt } from 'markdown-it';
import { workshopPreview } from '../../src/preview/preview.js';
import { danish, inTime, lines, root } from './support.js';

/** As in VS Code's preview: HTML is let through, bare links become links, the front matter is taken out. */
function preview(): MarkdownIt {
  const md = new MarkdownItMaker({ html: true, linkify: true });
  md.block.ruler.before('fence', 'front_matter', (state, startLine) => {
    const found = startLine === 0 ? /^---\n[^]*?\n---(?:\n|$)/.exec(state.src) : null;
    if (found) state.line = found[0].trimEnd().split('\n').length;
    return found !== null;
  });
  return md;
}
const plain = preview();
const md = preview().use(workshopPreview);

/** A workshop file in English around `body`. */
function english(body: string): string {
  return danish(body).replace('language: da', 'language: en');
}

/** What the body of a workshop file is rendered as, without the page's header. */
function render(text: string): string {
  const html = md.render(text).replace(/(?<=>)\n|\n(?=<)/g, '');
  return html.slice(html.indexOf('</div>') + '</div>'.length);
}

/** How often a text holds a part. */
function count(html: string, part: string): number {
  return html.split(part).length - 1;
}

function assertBalanced(html: string): void {
  const open: string[] = [];
  for (const [, slash, tag] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*?>/g)) {
    if (['br', 'hr', 'img', 'input'].includes(tag!)) continue;
    if (slash) assert.equal(open.pop(), tag);
    else open.push(tag!);
  }
  assert.deepEqual(open, []);
}

describe('preview', () => {
  describe('other files', () => {
    const samples: Readonly<Record<string, string>> = {
      'directives without front matter': lines(
        ':::styrker',
        '- a',
        ':::',
        '',
        '::trin{nr=1}',
        '',
        '- [x] b :indsats{fællesskab=fagligt}',
        '- …',
        '',
        ':::balance',
        '| Fællesskab | Nu | Ønsket |',
        '| --- | --- | --- |',
        '| Fagligt | 2 | 3 |',
        ':::',
      ),
      'front matter of another kind': '---\ntitle: samklang\n---\n\n:::styrker\n- a\n:::\n',
      'the key further down': 'Tekst\n\n---\nsamklang: 1\n---\n\n:::styrker\n- a\n:::\n',
      'a key that is longer': '---\nsamklanger: 1\n---\n\n:::styrker\n:::\n',
      'windows line ends': 'a\r\n\r\n:::styrker\r\n- b\r\n:::\r\n',
      nothing: '',
    };
    for (const [name, sample] of Object.entries(samples)) {
      it(`stay as they are: ${name}`, () => assert.equal(md.render(sample), plain.render(sample)));
    }

    it('stay as they are: what people write', () => {
      const packages = `${root}node_modules/`;
      const readmes = readdirSync(packages, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !entry.name.startsWith('@'))
        .slice(0, 120)
        .flatMap(({ name }) =>
          readdirSync(packages + name)
            .filter((file) => /\.md$/i.test(file))
            .map((file) => readFileSync(`${packages}${name}/${file}`, 'utf8')),
        );
      assert.ok(readmes.length > 50);
      for (const text of readmes) assert.equal(md.render(text), plain.render(text));
    });

    it('are not affected by a workshop rendered before in the same environment', () => {
      const env = {};
      md.render(danish(':::styrker\n- a\n:::\n'), env);
      assert.equal(
        md.render(samples['directives without front matter']!, env),
        plain.render(samples['directives without front matter']!),
      );
    });

    it('render without an environment, and inline', () => {
      assert.equal(md.renderInline('a :indsats{nr=1}'), plain.renderInline('a :indsats{nr=1}'));
      assert.equal(md.parse('a', undefined as never).length, 3);
    });
  });

  it('leaves what is not ours in a workshop file as it is', () => {
    const body = lines(
      'Vi mødes 10:30, se:her, note:vigtigt og https://a.dk:8080.',
      '',
      ':::tip{a=b}',
      'Andres',
      ':::',
      '',
      '::: styrker',
      '',
      ':::styrker og svagheder',
      '',
      ':::styrkr',
      '',
      ':styrker',
      '',
      '- [x] en opgave :indsats{nr=1}',
      '',
      '```',
      ':::styrker',
      '```',
      '',
      '    :::styrker',
      '',
      '| a | b |',
      '| - | - |',
      '| 1 | 2 |',
    );
    const html = md.render(danish(body));
    assert.equal(html.slice(html.indexOf('</div>') + '</div>\n'.length), plain.render(body));
  });

  it('says above the page what the front matter says', () => {
    const html = md.render(
      danish('# Titel\n\nTekst\n', 'followUp: 2027-02-01 # en mandag\nforum: "MED-udvalg"\n'),
    );
    assert.match(html, /<\/h1>\s*<div class="samklang-about">/);
    const text = html.replace(/<[^>]+>/g, '');
    assert.match(
      text,
      /Team Nord · 22\. november 2026 · 9 deltagere · 90 min\. · MED-udvalg · Opfølgning den 1\. februar 2027/,
    );
    assert.match(text, /Kerneopgaven At borgerne kan leve trygt i eget hjem/);
  });

  it('has no header where the front matter says nothing', () => {
    const html = md.render('---\nsamklang: 1\ncoreTask: …\ncommunity: >\n  foldet\ndate: \n---\n\nTekst\n');
    assert.doesNotMatch(html, /samklang-about/);
  });

  it('shows a step as a line', () => {
    assert.match(
      render(danish('::trin{nr=2 minutter=35}\n')),
      /<p class="samklang-step">Trin 2 · 35 min\.<\/p>/,
    );
    assert.match(
      render(english('::step{number=2 minutes=35}\n')),
      /<p class="samklang-step">Step 2 · 35 min<\/p>/,
    );
    assert.match(render(danish('::trin{nr=… minutter=…}\n')), /<p class="samklang-step">Trin<\/p>/);
  });

  it('reads only the words of the file’s own dialect', () => {
    assert.doesNotMatch(render(danish('::step{number=2}\n')), /samklang-step/);
    assert.doesNotMatch(render(english(':::styrker\n- a\n:::\n')), /samklang-strengths/);
  });

  it('shows a community as a card with its points side by side', () => {
    const html = render(
      danish(
        lines(
          '::::fællesskab{type=Fagligt}',
          '',
          '### Fagligt fællesskab',
          '',
          ':::styrker',
          'Hvor?',
          '',
          '- **Ro**',
          ':::',
          '',
          ':::udbytte',
          '- …',
          ':::',
          '',
          '::::',
          '',
          'Efter',
        ),
      ),
    );
    assert.match(
      html,
      /<section class="samklang-community samklang-professional"><div class="samklang-head"><svg/,
    );
    assert.match(html, /<\/svg><h3>Fagligt fællesskab<\/h3><\/div><div class="samklang-points"><section/);
    assert.match(
      html,
      /<p class="samklang-label">Styrker<\/p><p>Hvor\?<\/p><ul><li><strong>Ro<\/strong><\/li><\/ul>/,
    );
    assert.match(html, /<li><span class="samklang-blank">Skriv her<\/span><\/li>/);
    assert.match(html, /<\/section><\/div><\/section><p>Efter<\/p>/);
    assertBalanced(html);
  });

  it('names a community that has no heading', () => {
    assert.match(
      render(english(':::community{type=task}\nText\n:::\n')),
      /<\/svg><p class="samklang-label">Task-oriented<\/p><\/div><p>Text<\/p>/,
    );
  });

  it('draws ratings as dots, with the same in words', () => {
    const html = render(
      danish(
        lines(
          ':::balance',
          '| Fællesskab | Nu | Ønsket | Bemærkning |',
          '| --- | --- | --- | --- |',
          '| Fagligt | 3 1, 2 | 4 | *ja* |',
          '| Kollegialt | 3 7 | | |',
          '| Andet | 1 | 2 | |',
          ':::',
        ),
      ),
    );
    assert.match(html, /<tr class="samklang-professional"><th scope="row"><svg/);
    assert.match(html, /aria-label="Nu: 1 2 3 \(midt 2 \(1–3\), 3 svar\)"/);
    assert.match(html, /aria-label="Ønsket: 4"/);
    assert.equal(count(html, '<circle'), 4);
    assert.match(html, /<span aria-hidden="true">↑ <\/span>Skru op/);
    assert.match(html, /<td><em>ja<\/em><\/td>/);
    assert.match(
      html,
      /<td>3 7<\/td><td class="samklang-rating"><span class="samklang-unrated">ikke besvaret/,
    );
    assert.match(html, /<tr><td>Andet<\/td><td>1<\/td><td>2<\/td>/);
    assertBalanced(html);
  });

  it('shows imbalances, trends and frames with their ticks', () => {
    const html = render(
      english(
        lines(
          ':::imbalances',
          '- [x] No *glue* :imbalance{number=11}',
          '- [ ] Doubt :imbalance{number=5}',
          '- a note',
          ':::',
          '',
          ':::frames',
          '- [x] Rosters :frame{kind=structure number=3}',
          ':::',
        ),
      ),
    );
    assert.match(html, /<li class="samklang-check samklang-ticked samklang-collegial">/);
    assert.match(html, /<div class="samklang-words">No <em>glue<\/em><\/div>/);
    assert.match(html, /<li class="samklang-check samklang-task"><svg[^>]* aria-label="Not ticked">/);
    assert.match(html, /<div class="samklang-words">a note<\/div><\/li>/);
    assert.match(html, /Rosters<\/div><span class="samklang-belonging">Structure<\/span>/);
    assert.doesNotMatch(html, /number=|\[x\]|:imbalance/);
    assertBalanced(html);
  });

  it('shows where every effort stands', () => {
    const html = render(
      danish(
        lines(
          ':::indsatser',
          '- [x] Et :indsats{fællesskab=opgaverettet vurdering=ja ansvarlig=planlægger frist=2026-10-01}',
          '  - Vagtplanen :støtte{art=struktur}',
          '- [ ] To :indsats{vurdering=løftes ansvarlig="leder og TR"}',
          '- [ ] Tre :indsats{vurdering=ikke-nu}',
          '- [ ] Fire :indsats{vurdering=ja frist=snart}',
          '- Fem',
          '- [ ] … :indsats{fællesskab=… vurdering=… ansvarlig=… frist=…}',
          ':::',
        ),
      ),
    );
    const text = html.replace(/<[^>]+>/g, '|').replace(/\|+/g, '|');
    assert.match(
      text,
      /Et\|Udført\| \|Opgaverettet\| · \|planlægger\| · \|senest den 1\. oktober 2026\|Struktur\| \|Vagtplanen\|/,
    );
    assert.match(text, /To\|Løftes til andre\| \|leder og TR\|/);
    assert.match(text, /Tre\|Ikke nu\|/);
    assert.match(text, /Fire\|Aftalt\| \|senest snart\|/);
    assert.match(text, /Fem\|Forslag\| \|Skriv her\|$/);
    assertBalanced(html);
  });

  it('puts notes for the facilitator aside', () => {
    assert.match(
      render(danish(':::facilitator\n- Vær rolig\n:::\n')),
      /<aside class="samklang-facilitator" role="note"><p class="samklang-label">Til facilitatoren<\/p><ul>/,
    );
  });

  it('closes a container as the analysis does', () => {
    const nested = render(danish(':::fællesskab{type=fagligt}\n:::styrker\n- a\n:::\nEfter\n\n:::\n'));
    assert.match(nested, /<\/section><\/div><\/section><p>Efter<\/p><p>:::<\/p>$/);
    const longer = render(danish(':::styrker\n- a\n:::::\nEfter\n'));
    assert.match(longer, /<\/ul><\/section><p>Efter<\/p>$/);
    const inList = render(danish('- a\n\n  :::facilitator\n  b\n\nEfter\n'));
    assert.match(inList, /<p>b<\/p><\/aside><\/li><\/ul><p>Efter<\/p>$/);
  });

  it('does not let a container without its end swallow the page', () => {
    const points = render(danish(':::styrker\n- a\n\n::trin{nr=3}\n\n## Trin 3\n\nTekst\n'));
    assert.match(points, /<\/section><p class="samklang-step">Trin 3<\/p><h2>Trin 3<\/h2><p>Tekst<\/p>$/);
    const card = render(
      danish('::::fællesskab{type=fagligt}\n### Fagligt\n:::styrker\n- a\n:::\n## Trin 3\n\nTekst\n'),
    );
    assert.match(card, /<\/section><\/div><\/section><h2>Trin 3<\/h2><p>Tekst<\/p>$/);
    assertBalanced(card);
  });

  it('lets no attribute become markup', () => {
    const hostile = '<script>alert(1)</script>';
    const html = render(
      danish(
        lines(
          `::::fællesskab{type="${hostile}"}`,
          'a',
          '::::',
          '',
          `::trin{nr="${hostile}" minutter="${hostile}"}`,
          '',
          ':::indsatser',
          `- Et :indsats{ansvarlig="${hostile}" frist='"><img src=x onerror=alert(1)>' fællesskab=__proto__ vurdering=constructor}`,
          ':::',
          '',
          ':::ubalancer',
          '- [x] To :ubalance{nr=toString}',
          '- [x] Tre :ubalance{nr="1 onload=alert(1)"}',
          ':::',
        ),
      ),
    );
    assert.doesNotMatch(html, /<script|<img|onload=/);
    assert.match(html, /<span class="samklang-fact">&lt;script&gt;alert\(1\)&lt;\/script&gt;<\/span>/);
    assert.match(html, /&quot;&gt;&lt;img src=x onerror=alert\(1\)&gt;/);
    assert.match(html, /<section class="samklang-community"><p>a<\/p>/);
    assertBalanced(html);
  });

  it('escapes the front matter', () => {
    const html = md.render('---\nsamklang: 1\ncommunity: <script>alert(1)</script>\ndate: "<b>"\n---\n');
    const about = html.slice(html.indexOf('samklang-about'));
    assert.doesNotMatch(about, /<script|<b>/);
    assert.match(about, /&lt;script&gt;/);
  });

  it('renders the same tokens the same way again', () => {
    const tokens = md.parse(readFileSync(`${root}test/fixtures/teamNord.md`, 'utf8'), {});
    const once = md.renderer.render(tokens, md.options, {});
    assert.equal(md.renderer.render(tokens, md.options, {}), once);
  });

  it('renders every template and example without a directive showing through', () => {
    for (const folder of ['templates/da', 'templates/en', 'examples/da', 'examples/en']) {
      for (const name of readdirSync(root + folder)) {
        const text = readFileSync(`${root}${folder}/${name}`, 'utf8').replace(/\{\{\w+\}\}/g, '10');
        const html = md.render(text);
        const page = html.slice(html.indexOf('samklang-about'));
        assert.doesNotMatch(page, /:::|::\w|\{\w+=|\[[ x]\]/, `${folder}/${name}`);
        assertBalanced(page.slice(page.indexOf('</div>') + 6));
      }
    }
  });

  it('takes its time from the length of the file only', () => {
    const hostile: readonly ((share: number) => string)[] = [
      (share) => ':::styrker\n'.repeat(20_000 * share),
      (share) => '::::fællesskab{type=fagligt}\n'.repeat(5_000 * share),
      (share) => `- ${':indsats{'.repeat(5_000 * share)}\n`,
      (share) => `::trin{${'a'.repeat(20_000 * share)}\n`,
      (share) => `::trin{${'a=1 '.repeat(20_000 * share)}"}\n`,
    ];
    for (const body of hostile) inTime(1500, (share) => md.render(danish(`:::indsatser\n${body(share)}`)));
    inTime(500, (share) => md.render(danish('', `forum: ${':::\n}'.repeat(20_000 * share)}\n`)));
  });
});
