/** Suggestions while one writes: what fits, also in lines that are half there, in both dialects. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { completionsAt, type Completion } from '../../src/editing/completion.js';
import { looksLikeRole } from '../../src/editing/completion/roles.js';
import { lineAround } from '../../src/editing/completion/line.js';
import { languages, type Language } from '../../src/model/communities.js';
import { dialects } from '../../src/model/dialect.js';
import { directiveIds, directiveShapes } from '../../src/model/directives.js';
import { analyse } from '../../src/analysis/analyse.js';
import { runs } from '../seed.js';
import { fixtureTexts, mutatedFixture, strangeWorkshop } from './arbitraries.js';
import { analysed, applyEdits, danish, inTime, lines, readFixture } from './support.js';

const today = '2026-11-22';
const teamNord = readFixture('teamNord.md');

/** Where the cursor is in the tests' texts. */
const cursor = '¦';

interface Asking {
  readonly language?: Language;
  readonly asked?: boolean;
}

function at(marked: string, { language = 'da', asked = true }: Asking = {}): Completion[] {
  const offset = marked.indexOf(cursor);
  assert.notEqual(offset, -1, 'the text should hold a cursor');
  return completionsAt(marked.replace(cursor, ''), offset, { language, today, asked });
}

const labels = (found: readonly Completion[]) => found.map(({ label }) => label);
const inserts = (found: readonly Completion[]) => found.map(({ insert }) => insert);

/** What a snippet gives when every stop is left as it is and every choice at its first. */
function expanded({ insert, snippet }: Completion): string {
  if (!snippet) return insert;
  const stop = /\\([\\$},|])|\$\{\d+\|([^|]*)\|\}|\$\{\d+:([^}]*)\}|\$\{\d+\}|\$\d+/g;
  return insert.replace(stop, (_, escaped?: string, choices?: string, words?: string) => {
    return escaped ?? choices?.split(',')[0] ?? words ?? '';
  });
}

/** The text after accepting a suggestion, with the line ends that the text has. */
function accepted(text: string, completion: Completion): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const words = expanded(completion).replaceAll('\n', eol);
  return applyEdits(text, [{ span: completion.replace, text: words }]);
}

/** The text after accepting the suggestion with this label. */
function accept(marked: string, label: string, asking: Asking = {}): string {
  const chosen = at(marked, asking).find((completion) => completion.label === label);
  assert.ok(chosen, `${label} should be among ${labels(at(marked, asking)).join(', ')}`);
  return accepted(marked.replace(cursor, ''), chosen);
}

/** Whether a suggestion puts another word in the place of one that the rest of the file goes with. */
function isAnotherWord(text: string, { kind, snippet, replace }: Completion): boolean {
  const line = lineAround(text, replace.start).text;
  return kind === 'attribute' || (kind === 'block' && !snippet) || line.startsWith('language:');
}

const errors = (text: string) =>
  (analyse(text)?.findings ?? [])
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code)
    .sort();

const english = (body: string) =>
  danish(body).replace('language: da', 'language: en').replace('At borgerne kan leve trygt', 'Safe lives');

describe('completionsAt', () => {
  describe('anywhere', () => {
    const texts = fixtureTexts.filter((text) => text.length < 20_000);
    const languageOf = (text: string): Language => (/^language: en/m.test(text) ? 'en' : 'da');

    it('never throws, and replaces words on the line that the cursor is in', () => {
      const anyText = fc.oneof(fc.constantFrom(...texts), mutatedFixture, strangeWorkshop);
      fc.assert(
        fc.property(
          anyText,
          fc.nat(9999),
          fc.boolean(),
          fc.constantFrom(...languages),
          (text, share, asked, language) => {
            const offset = Math.floor((share / 10_000) * (text.length + 1));
            const line = lineAround(text, offset);
            for (const { replace, label, sortText } of completionsAt(text, offset, {
              language,
              today,
              asked,
            })) {
              assert.ok(line.start <= replace.start && replace.start <= offset, label);
              assert.ok(offset <= replace.end && replace.end <= line.end, label);
              assert.ok(label !== '' && sortText !== '');
            }
          },
        ),
        { numRuns: runs(1000) },
      );
    });

    it('offers every block where it may stand, in every dialect', () => {
      for (const language of languages) {
        const { directives, attributes, communities } = dialects[language];
        const community = `::::${directives.community}{${attributes.type}=${communities.task}}`;
        for (const id of directiveIds) {
          const { form, inside } = directiveShapes[id];
          if (form === 'text') continue;
          const body =
            inside === 'community' ? lines(community, '', `::${cursor}`, '', '::::') : `::${cursor}`;
          const offered = at(language === 'da' ? danish(body) : english(body), { language }).map(expanded);
          const head = new RegExp(`:${directives[id]}(?:\\{|$)`, 'mu');
          assert.ok(
            offered.some((words) => head.test(words)),
            `${language}: ${directives[id]}`,
          );
        }
      }
    });

    it('offers words that what is written already leads to', () => {
      fc.assert(
        fc.property(fc.constantFrom(...texts), fc.nat(9999), (text, share) => {
          const offset = Math.floor((share / 10_000) * (text.length + 1));
          const language = languageOf(text);
          const line = lineAround(text, offset);
          for (const completion of completionsAt(text, offset, { language, today, asked: true })) {
            const typed = text.slice(completion.replace.start, offset).trim();
            // Where words are typed, comparing is what narrows the list.
            if (!/^:+$|^[-*+](?: \[[ x]?\]?)?$|^\|$/.test(typed)) continue;
            assert.ok(completion.filterText.startsWith(typed), `${completion.label} in ${line.text}`);
          }
        }),
        { numRuns: runs(500) },
      );
    });

    it('leaves a file that is in order without new errors, whatever is accepted', () => {
      const inOrder = ['teamNord.md', 'formatExample.md', 'formatExample.en.md'].map(readFixture);
      fc.assert(
        fc.property(
          fc.constantFrom(...inOrder),
          fc.nat(9999),
          fc.boolean(),
          fc.nat(60),
          (unix, share, windows, nth) => {
            const text = windows ? unix.replaceAll('\n', '\r\n') : unix;
            const offset = Math.floor((share / 10_000) * (text.length + 1));
            const { language } = analysed(text);
            const found = completionsAt(text, offset, { language, today, asked: true });
            const completion = found[nth % found.length];
            // Where more is suggested at once, what comes first is only half of it.
            if (!completion || completion.suggestNext || isAnotherWord(text, completion)) return;
            const after = accepted(text, completion);
            const fresh = errors(after).filter((code) => !code.endsWith('.duplicate'));
            assert.deepEqual(fresh, [], `${completion.insert} at ${offset}`);
          },
        ),
        { numRuns: runs(400) },
      );
    });

    it('has nothing to say in prose, headings, code and comments', () => {
      const places = [
        'Vi mødtes kl. 10:¦30 i kantinen.',
        'Vi mødtes ¦i kantinen.',
        'Se :¦',
        '## Trin ¦',
        '- et punkt :¦',
        '- et punkt ¦',
        '- ¦',
        '> :::¦',
        '    x :¦',
        '| a | ¦',
        '```\n:::¦\n```',
        '<!--\n:::¦\n-->',
        '{¦}',
        'tekst {nr=¦}',
        ':::styrker titel¦',
      ];
      for (const place of places) assert.deepEqual(labels(at(danish(place))), [], place);
    });

    it('has nothing to say where a space or a dash was typed in prose or in a point', () => {
      const body = teamNord.slice(teamNord.indexOf('# De rette'));
      for (const { index, 0: match } of body.matchAll(/[\p{L},] |\p{L}-/gu)) {
        const marked = danish(
          body.slice(0, index + match.length) + cursor + body.slice(index + match.length),
        );
        if (/\{[^}]*$|\|[^\n]*$/.test(marked.slice(0, marked.indexOf(cursor)).split('\n').at(-1)!)) continue;
        assert.deepEqual(labels(at(marked, { asked: false })), [], match);
      }
    });

    it('takes little time in a long file', () => {
      const long = (lines: number) =>
        danish(`${'- Et punkt om noget :se her\n'.repeat(lines)}\n:::ubalancer\n- ${cursor}`);
      assert.equal(inTime(1000, (share) => at(long(40_000 * share))).length, 12);
    });
  });

  describe('at the beginning of a line', () => {
    it('offers what stands on its own, with closed containers and as many colons as they need', () => {
      const found = at(danish('## Refleksion\n\n:::¦\n'), { asked: false });
      assert.deepEqual(labels(found), [
        ...[1, 2, 3, 4].map((nr) => `::trin{nr=${String(nr)}}`),
        ...['organisatorisk', 'opgaverettet', 'fagligt', 'kollegialt'].map(
          (type) => `::::fællesskab{type=${type}}`,
        ),
        ...[':::balance', ':::ubalancer', ':::ubalancer', ':::tendenser', ':::tendenser'],
        ...[':::rammer', ':::rammer', ':::rammer', ':::indsatser', ':::facilitator'],
      ]);
      const after = accept(danish('## Refleksion\n\n:::fæl¦\n'), '::::fællesskab{type=fagligt}');
      assert.match(
        after,
        /\n::::fællesskab\{type=fagligt\}\n[^]*\n:::styrker\n[^]*\n:::udbytte\n[^]*\n:::forbedringer\n[^]*\n::::\n$/,
      );
      assert.deepEqual(errors(after), []);
    });

    for (const colons of [':', '::', ':::', '::::', ':::::', '::: ']) {
      it(`replaces “${colons}” by the fence that is right`, () => {
        const after = accept(danish(`${colons}ba¦\n`), ':::balance', { asked: false });
        assert.match(after, /\n---\n\n:::balance\n\nHvor meget energi .*\n\n\| Fællesskab/);
        assert.deepEqual(errors(after), []);
        const english_ = accept(english(`${colons}ba¦\n`), ':::balance', { language: 'en', asked: false });
        assert.match(english_, /\n---\n\n:::balance\n\nHow much energy .*\n\n\| Community/);
      });
    }

    it('puts first what the file does not have yet', () => {
      const marked = `${teamNord}\n${cursor}`;
      const found = labels(at(marked));
      assert.deepEqual(found.slice(0, 6), [
        ':::tendenser',
        ':::tendenser',
        ...Array<string>(3).fill(':::rammer'),
        ':::facilitator',
      ]);
      assert.ok(found.indexOf('::trin{nr=1}') > 5);
    });

    it('gives a step the minutes that are left, and a heading where it has none', () => {
      const half = danish(
        lines('## Trin 1: Introduktion', '', '::trin{nr=1 minutter=10}', '', '## Refleksion', '', '::¦'),
      );
      const [first] = at(half);
      assert.equal(first?.insert, '::trin{nr=2 minutter=${1:35}\\}');
      const bare = danish(lines('## Trin 1', '', '::trin{nr=1 minutter=20}', '', '::¦'));
      const after = accept(bare, '::trin{nr=3}');
      assert.match(after, /\n## Trin 3: Fælles drøftelse\n\n::trin\{nr=3 minutter=\d+\}\n/);
      const last = danish(
        lines(
          '## 1',
          '::trin{nr=1 minutter=10}',
          '## 2',
          '::trin{nr=2 minutter=40}',
          '## 3',
          '::trin{nr=3 minutter=25}',
          '## 4',
          '::¦',
        ),
      );
      assert.equal(at(last)[0]?.insert, '::trin{nr=4 minutter=${1:15}\\}');
    });

    it('offers inside a community what belongs there, and nothing inside that', () => {
      const inside = danish(
        lines('::::fællesskab{type=fagligt}', ':::styrker', '- Sparring', ':::', '', ':::¦', '', '::::'),
      );
      assert.deepEqual(labels(at(inside)), [':::udbytte', ':::forbedringer', ':::facilitator', ':::styrker']);
      assert.deepEqual(errors(accept(inside, ':::udbytte')), []);
      assert.deepEqual(
        labels(at(danish(lines('::::fællesskab{type=fagligt}', ':::styrker', ':¦', ':::', '::::')))),
        [],
      );
      assert.deepEqual(
        labels(at(english(lines('::::community{type=task}', ':¦', '::::')), { language: 'en' })),
        [':::strengths', ':::gains', ':::improvements', ':::facilitator'],
      );
    });

    it('knows the container although fences are missing', () => {
      const unclosed = danish(
        lines(
          '::::fællesskab{type=fagligt}',
          '',
          ':::styrker',
          '- Sparring',
          '',
          ':::udbytte',
          '- Mod',
          ':::',
          '',
          ':::¦',
        ),
      );
      assert.deepEqual(labels(at(unclosed)), [
        '::::',
        ':::forbedringer',
        ':::facilitator',
        ':::styrker',
        ':::udbytte',
      ]);
      const left = danish(lines(':::styrker', '- Sparring', '', '## Trin 3', '', ':::¦'));
      assert.ok(labels(at(left)).includes(':::balance'), 'a new section ends what was never closed');
    });

    it('keeps quiet when what is typed closes what is open, and offers to close it when asked', () => {
      const open = danish(lines(':::styrker', '- Sparring', ':::¦'));
      assert.deepEqual(labels(at(open, { asked: false })), []);
      const [close] = at(open);
      assert.equal(close?.insert, ':::');
      assert.equal(close.detail, 'afslutter »styrker«');
    });

    it('leaves a community’s end alone, and a fence that the cursor is in the middle of', () => {
      const end = danish(lines('::::fællesskab{type=fagligt}', '', '::::¦', '', 'Mere.'));
      assert.deepEqual(labels(at(end, { asked: false })), []);
      assert.deepEqual(labels(at(end)), ['::::']);
      assert.deepEqual(labels(at(danish(lines('::¦:styrker', '- Sparring', ':::')))), []);
      assert.deepEqual(labels(at(danish(':¦:trin{nr=1}\n'))), []);
    });

    it('offers nothing that would close the container around it', () => {
      assert.deepEqual(labels(at(danish(lines(':::fællesskab{type=fagligt}', ':¦', ':::')))), []);
      const box = labels(at(danish(lines('::::boks', ':¦', '::::'))));
      assert.ok(box.includes(':::balance') && !box.some((label) => label.startsWith('::::')));
    });

    it('completes only the name where the rest is there', () => {
      const whole = danish(lines(':::ub¦', '- [ ] Noget :ubalance{nr=1}', ':::'));
      assert.match(accept(whole, ':::ubalancer'), /\n:::ubalancer\n- \[ \] Noget :ubalance\{nr=1\}\n:::\n$/);
      assert.match(accept(danish('::tr¦{nr=1}\n'), '::trin'), /\n::trin\{nr=1\}\n$/);
      assert.deepEqual(
        inserts(at(danish('::::f¦{type=fagligt}\n'))).filter((text) => text.includes('{')),
        [],
      );
    });
  });

  describe('in braces', () => {
    const effort = (attributes: string) =>
      danish(lines(':::indsatser', `- [ ] Ny plan :indsats{${attributes}`, ':::'));

    it('offers attributes and values alone, whatever the braces belong to, in any file', () => {
      const inBraces = fixtureTexts.flatMap((text) =>
        [...text.matchAll(/\{[^{}\n]*\}/g)].map(({ index, 0: braces }) => ({ text, index, braces })),
      );
      fc.assert(
        fc.property(
          fc.constantFrom(...inBraces),
          fc.nat(99),
          fc.constantFrom('', 'x', ' ', '{', 'fællesskab=fag'),
          fc.boolean(),
          ({ text, index, braces }, share, typed, asked) => {
            const offset = index + 1 + (share % (braces.length - 1));
            const written = text.slice(0, offset) + typed + text.slice(offset);
            if (written.slice(0, index).split('\n---').length < 2) return;
            const context = { language: 'da', today, asked } as const;
            for (const { kind, label } of completionsAt(written, offset + typed.length, context))
              assert.ok(['attribute', 'value', 'date'].includes(kind), `${label} in ${braces}`);
          },
        ),
      );
      assert.deepEqual(labels(at(danish('- [ ] Ny plan {¦'))), []);
      assert.deepEqual(labels(at(danish(lines(':::indsatser', '- [ ] Ny plan {¦', ':::')))), []);
    });

    it('offers the attributes that are not there yet', () => {
      assert.deepEqual(inserts(at(effort('fællesskab=fagligt ¦}'))), ['vurdering=', 'ansvarlig=', 'frist=']);
      assert.deepEqual(inserts(at(effort('¦}'), { asked: false })), [
        'fællesskab=',
        'vurdering=',
        'ansvarlig=',
        'frist=',
      ]);
      assert.deepEqual(inserts(at(effort('fris¦=2026-12-01}'))), [
        'fællesskab',
        'vurdering',
        'ansvarlig',
        'frist',
      ]);
      assert.ok(
        at(effort('¦}')).every(({ suggestNext }) => suggestNext),
        'the values come next',
      );
      assert.deepEqual(
        inserts(at(english(lines(':::efforts', '- x :effort{due=2026-12-01 ¦}', ':::')), { language: 'en' })),
        ['community=', 'assessment=', 'responsible='],
      );
      assert.deepEqual(inserts(at(danish('::trin{nr=1 ¦}'))), ['minutter=']);
    });

    it('closes braces that are open', () => {
      assert.match(
        accept(effort('fællesskab=fagligt vurdering=¦'), 'ja'),
        /:indsats\{fællesskab=fagligt vurdering=ja\}\n/,
      );
      assert.deepEqual(inserts(at(danish('::trin{nr=1 ¦'))), ['minutter=$0}']);
      assert.match(
        accept(danish('::::fællesskab{type=fag¦\n\n::::\n'), 'fagligt'),
        /\n::::fællesskab\{type=fagligt\}\n/,
      );
    });

    it('offers the values of each attribute in the words of the file', () => {
      assert.deepEqual(inserts(at(effort('fællesskab=¦ vurdering=ja}'))), [
        'organisatorisk',
        'opgaverettet',
        'fagligt',
        'kollegialt',
      ]);
      assert.deepEqual(inserts(at(effort('vurdering=¦}'))), ['ja', 'løftes', 'ikke-nu']);
      assert.deepEqual(inserts(at(danish(lines(':::rammer', '- x :ramme{art=¦}', ':::')))), [
        'struktur',
        'ledelse',
      ]);
      assert.deepEqual(
        inserts(at(english(lines(':::efforts', '- x :effort{assessment=¦}', ':::')), { language: 'en' })),
        ['yes', 'raise', 'not-now'],
      );
      assert.match(
        accept(effort('vurdering=j¦a frist=2026-12-01}'), 'løftes'),
        /\{vurdering=løftes frist=2026-12-01\}/,
      );
    });

    it('offers numbers with their words, the unused ones first', () => {
      const found = at(
        teamNord.replace('- [ ] Vi mangler', `- [ ] Nyt :ubalance{nr=${cursor}}\n- [ ] Vi mangler`),
      );
      assert.equal(found.length, 12);
      assert.deepEqual(inserts(found).slice(-3), ['4', '9', '11']);
      assert.equal(found[0]?.label, '1 · Vi er usikre på eller uenige om, hvad kerneopgaven er');
      assert.equal(found[0].detail, 'Organisatorisk fællesskab');
      assert.match(found[0].documentation, /En vej frem/);
      const frames = at(danish(lines(':::rammer', '- x :ramme{art=ledelse nr=¦}', ':::')));
      assert.deepEqual(inserts(frames), ['1', '2', '3', '4', '5']);
      assert.ok(frames.every(({ detail }) => detail === 'Støtte fra ledelsen'));
      assert.equal(at(danish(lines(':::tendenser', '- x :tendens{nr=¦}', ':::'))).length, 8);
      assert.deepEqual(inserts(at(danish(lines('::trin{nr=1}', '::trin{nr=¦}')))), ['2', '3', '4', '1']);
    });

    it('offers the minutes that the other steps leave', () => {
      const found = at(teamNord.replace('nr=4 minutter=20', `nr=4 minutter=${cursor}20`));
      assert.equal(found[0]?.insert, '20');
      assert.equal(found[0].detail, 'resten af de 90 minutter');
    });

    it('offers roles and never names', () => {
      const marked = teamNord
        .replace('ansvarlig=teamleder', 'ansvarlig="Mette Hansen"')
        .replace('- [ ] Nye uniformer', `- [ ] Nye uniformer :indsats{ansvarlig=${cursor}}`);
      const found = at(marked);
      assert.equal(found[0]?.insert, 'tillidsrepræsentant');
      assert.equal(found[0].detail, 'bruges i filen');
      assert.ok(found.every(({ label }) => !label.includes('Mette')));
      assert.ok(inserts(found).includes('"alle i gruppen"'), 'what has a space in it is quoted');
      assert.deepEqual(
        [
          'Mette',
          'Mette Hansen',
          'Jens (leder)',
          'Daglig leder',
          'AMR',
          'MED-udvalg',
          'Team leader',
          '…',
        ].map(looksLikeRole),
        [false, false, false, true, true, true, true, false],
      );
    });

    it('offers nobody as responsible whom the check would warn of', () => {
      const people = [
        'Mette',
        'teamleder Mette',
        'Mette og Jens',
        'MJ',
        'Anne-Marie Krog',
        '22 33 44 55',
        'a@b.dk',
      ];
      const roles = ['teamleder', 'TR og leder', 'arbejdsmiljøgruppen', 'Daglig leder', 'MED-udvalg', 'HR'];
      for (const role of [...people, ...roles]) {
        const file = (responsible: string) =>
          danish(
            lines(
              ':::indsatser',
              `- [ ] A :indsats{vurdering=ja ansvarlig="${role}"}`,
              `- [ ] B :indsats{vurdering=ja ansvarlig=${responsible}}`,
              ':::',
            ),
          );
        for (const { insert } of at(file(cursor))) {
          const text = file(insert);
          const second = text.indexOf('- [ ] B');
          const warnings = analysed(text).findings.filter(
            ({ code, span }) => code.startsWith('personal.') && span.start > second,
          );
          assert.deepEqual(warnings, [], insert);
        }
        const isOffered = at(file(cursor)).some(({ label }) => label === role);
        assert.equal(isOffered, roles.includes(role), role);
      }
    });

    it('says days in words and writes them as dates', () => {
      const found = at(teamNord.replace('frist=2026-12-15', `frist=${cursor}`));
      assert.deepEqual(
        found.map(({ label, insert }) => [label, insert]),
        [
          ['om to uger · 6. december 2026', '2026-12-06'],
          ['om en måned · 22. december 2026', '2026-12-22'],
          ['om tre måneder · 22. februar 2027', '2027-02-22'],
        ],
      );
      const english_ = at(
        readFixture('formatExample.en.md').replace('due=2026-12-15', `due=2026-${cursor}`),
        { language: 'en' },
      );
      assert.equal(english_.at(-1)?.label, 'when you follow up · 1 February 2027');
      assert.ok(english_.every(({ filterText }) => filterText.startsWith('20')));
    });
  });

  describe('in lists', () => {
    const imbalances = (line: string) =>
      danish(lines(':::ubalancer', '- [ ] Vi skændes :ubalance{nr=3}', line, ':::'));

    for (const start of ['- ¦', '-¦', '- [ ] ¦', '- [ ]¦', '* ¦']) {
      it(`offers the imbalances that are missing, whole, behind “${start}”`, () => {
        const found = at(imbalances(start), { asked: false });
        assert.equal(found.length, 11);
        const after = accept(
          imbalances(start),
          'Vi har ikke tid til eller er ikke vant til at hjælpe, inspirere og udfordre hinanden',
          {
            asked: false,
          },
        );
        assert.match(
          after,
          /\n[-*] \[ \] Vi har ikke tid til eller er ikke vant til at hjælpe, inspirere og udfordre hinanden :ubalance\{nr=9\}\n:::\n$/,
        );
        assert.deepEqual(
          analysed(after).workshop.imbalances.map(({ number }) => number),
          [3, 9],
        );
      });
    }

    it('keeps the tick, narrows by what is typed, and needs no closing fence', () => {
      const open = danish(lines(':::ubalancer', '- [x] Vi kender¦'));
      assert.match(
        accept(open, 'Vi kender ikke rigtig hinanden; den sociale lim mangler'),
        /\n- \[x\] Vi kender ikke rigtig hinanden; den sociale lim mangler :ubalance\{nr=11\}\n/,
      );
      assert.deepEqual(labels(at(open, { asked: false })), []);
    });

    it('offers the directive behind words that stand there', () => {
      const found = at(imbalances('- [x] Vi står alene :¦'), { asked: false });
      assert.equal(found.length, 12);
      assert.equal(found.at(-1)?.label, ':ubalance{nr=3}', 'the one in use is last');
      assert.equal(
        found[2]?.detail,
        'Vi mangler mulighed eller tradition for at samarbejde, så det meste løser vi alene',
      );
      assert.match(
        accept(imbalances('- [x] Vi står alene :ub¦'), ':ubalance{nr=4}'),
        /- \[x\] Vi står alene :ubalance\{nr=4\}\n/,
      );
      assert.match(
        accept(imbalances('- [x] Vi står alene¦'), ':ubalance{nr=4}'),
        /- \[x\] Vi står alene :ubalance\{nr=4\}\n/,
      );
      assert.deepEqual(labels(at(imbalances('- Vi står alene :ubalance{nr=4} :¦'))), []);
      assert.match(
        accept(imbalances('- Vi står alene :ub¦{nr=4}'), ':ubalance'),
        /alene :ubalance\{nr=4\}\n/,
      );
    });

    it('offers nothing in lists inside the items of a fixed list', () => {
      assert.deepEqual(labels(at(imbalances('  - ¦'))), []);
      assert.deepEqual(labels(at(imbalances('  - et eksempel :¦'))), []);
    });

    it('offers efforts only among efforts and support only below one', () => {
      const body = (line: string) =>
        danish(lines(':::indsatser', '- [ ] Ny plan :indsats{fællesskab=fagligt}', line, ':::'));
      assert.deepEqual(labels(at(body('- [ ] Mere tid :¦'), { asked: false })), [
        ':indsats',
        ...['organisatorisk', 'opgaverettet', 'fagligt', 'kollegialt'].map(
          (id) => `:indsats{fællesskab=${id}}`,
        ),
      ]);
      assert.deepEqual(labels(at(body('  - Vagtplanen :¦'), { asked: false })), [
        ':støtte{art=struktur}',
        ':støtte{art=ledelse}',
      ]);
      assert.deepEqual(labels(at(body('- [ ] ¦'), { asked: false })), [], 'the words are the group’s own');
      const own = accept(body('- ¦'), 'jeres egen indsats');
      assert.deepEqual(errors(own), []);
      assert.equal(at(body('- ¦')).length, 13);
      const supported = analysed(
        accept(body('  - ¦'), 'Ledelsen sætter en klar strategisk retning, der giver lyst til at være med'),
      );
      assert.equal(supported.workshop.efforts[0]?.supports[0]?.kind, 'leadership');
      const orphan = danish(lines(':::indsatser', '  - x :¦', ':::'));
      assert.deepEqual(labels(at(orphan, { asked: false })), []);
    });

    for (const language of languages) {
      const { directives } = dialects[language];
      for (const [container, count] of [
        [directives.trends, 8],
        [directives.frames, 10],
        [directives.imbalances, 12],
      ] as const) {
        it(`makes items of :::${container} in ${language} that are read`, () => {
          const file = (language === 'da' ? danish : english)(lines(`:::${container}`, cursor, ':::'));
          const found = at(file, { language });
          assert.equal(found.length, count);
          for (const completion of found) {
            const { workshop, findings } = analysed(accepted(file.replace(cursor, ''), completion));
            assert.equal([...workshop.trends, ...workshop.frames, ...workshop.imbalances].length, 1);
            assert.deepEqual(findings, []);
          }
        });
      }
    }
  });

  describe('in a rating table', () => {
    const table = (...rows: string[]) =>
      danish(
        lines(
          ':::balance',
          '| Fællesskab | Nu | Ønsket |',
          '| --- | --- | --- |',
          '| Fagligt | 3 | 4 |',
          ...rows,
          ':::',
        ),
      );

    for (const row of ['|¦', '| ¦', '| ¦ |  |  |', '¦']) {
      it(`offers the rows that are missing at “${row}”`, () => {
        assert.deepEqual(labels(at(table(row))), ['Organisatorisk', 'Opgaverettet', 'Kollegialt']);
        const after = accept(table(row), 'Kollegialt');
        assert.match(after, /\n\| Kollegialt +\| +\| +\|\n:::\n$/);
        assert.deepEqual(
          analysed(after).workshop.ratings.map(({ community }) => community),
          ['professional', 'collegial'],
        );
      });
    }

    it('offers the label alone in a row that has numbers, and no numbers', () => {
      assert.match(accept(table('| Koll¦ | 3 | 4 |'), 'Kollegialt'), /\n\| Kollegialt \| 3 \| 4 \|\n/);
      assert.match(accept(table('|¦| 3 | 4 |'), 'Kollegialt'), /\n\| Kollegialt \| 3 \| 4 \|\n/);
      assert.deepEqual(labels(at(table('| Kollegialt | ¦ | 4 |'))), []);
      assert.deepEqual(labels(at(table('| --- | ¦'))), []);
    });

    it('offers columns in the first row, and a whole table where there is none', () => {
      const head = danish(lines(':::balance', '| Fællesskab | Nu | ¦ |', '| --- | --- | --- |', ':::'));
      assert.deepEqual(labels(at(head)), ['Ønsket']);
      for (const start of ['¦', '|¦']) {
        const after = accept(danish(lines(':::balance', start, ':::')), 'tabel med de fire fællesskaber');
        assert.equal(analysed(after).workshop.ratings.length, 4);
        assert.deepEqual(errors(after), []);
      }
      assert.deepEqual(
        labels(
          at(
            english(lines(':::balance', '| Community | Now | Wanted |', '|---|---|---|', '| Task¦', ':::')),
            { language: 'en' },
          ),
        ),
        ['Organisational', 'Task-oriented', 'Professional', 'Collegial'],
      );
    });
  });

  describe('in the front matter', () => {
    const open = lines('---', 'samklang: 1', 'language: da', 'title: Vores balance', cursor);

    it('offers the keys that are missing, also while it is not closed', () => {
      const missing = [
        'template',
        'community',
        'coreTask',
        'forum',
        'date',
        'participants',
        'minutes',
        'followUp',
      ];
      assert.deepEqual(labels(at(open)), missing);
      assert.deepEqual(labels(at(`${open}---\n`)), missing);
      assert.equal(at(open)[2]?.detail, 'kerneopgaven, altså den forskel, I skal gøre for andre');
      assert.match(accept(open.replace(cursor, `com${cursor}`), 'community'), /\ncommunity: \n$/);
      assert.equal(
        at(open.replace(cursor, `minu${cursor}: 90`)).find(({ label }) => label === 'minutes')?.insert,
        'minutes',
      );
    });

    it('offers the values of a key', () => {
      const value = (line: string, asking: Asking = {}) => at(open.replace(cursor, line), asking);
      assert.deepEqual(inserts(value('language: ¦', { asked: false })), ['da', 'en']);
      assert.deepEqual(inserts(value('language:¦')), [' da', ' en']);
      assert.ok(inserts(value('template: ¦')).includes('balancer'));
      assert.ok(inserts(value('forum: ¦')).includes('MED-udvalg'));
      assert.ok(inserts(value('forum: ¦', { language: 'en' })).every((forum) => !forum.includes('udvalg')));
      assert.deepEqual(inserts(value('minutes: ¦90')), ['60', '75', '90']);
      assert.deepEqual(labels(value('date: ¦')), [
        'i dag · 22. november 2026',
        'i morgen · 23. november 2026',
        'om en uge · 29. november 2026',
      ]);
      assert.deepEqual(inserts(value('date: 2026-11-30\nfollowUp: ¦')), ['2027-02-28']);
      assert.deepEqual(inserts(value('followUp: ¦')), ['2027-02-22']);
      assert.deepEqual(labels(value('title: ¦')), []);
      assert.deepEqual(labels(value('noget: ¦')), []);
      assert.match(accept(open.replace(cursor, 'minutes: 1¦0 # i alt'), '75'), /\nminutes: 75 # i alt\n/);
    });
  });
});
