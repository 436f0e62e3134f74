/** Comments and choices that keep findings quiet. */
import assert from 'node:assert/strict';
import { readSeverityChoices, withSeverities } from '../../src/analysis/check/severities.js';
import { analysed, danish, lines, told } from './support.js';

const open = '- [ ] Fast sparring hver torsdag :indsats{vurdering=ja}';
const efforts = (...before: readonly string[]) => lines(':::indsatser', ...before, ':::');
const incomplete = 'effort.incomplete "Fast sparring hver torsdag"';

describe('a comment', () => {
  it('silences the line below it, and no other', () => {
    const comment = '<!-- samklang: ignorer linje effort.incomplete -->';
    assert.deepEqual(told(danish(efforts(open))), [incomplete]);
    assert.deepEqual(told(danish(efforts(comment, open))), []);
    assert.deepEqual(told(danish(efforts(open, comment, '- [ ] Nye stole'))), [incomplete]);
    assert.deepEqual(told(danish(efforts(comment, open, open))), [incomplete]);
    assert.deepEqual(told(danish(efforts(comment, '', open))), []);
  });

  it('silences the line on which it stands', () => {
    const text = danish('# Noter\n\n::: indsatser <!-- samklang: ignorer linje directive.nearMiss -->\n');
    assert.deepEqual(told(text), []);
    assert.deepEqual(told(`${text}\n::: indsatser\n`), ['directive.nearMiss "::: indsatser"']);
  });

  it('silences only the codes that it names, or all', () => {
    const both = (codes: string) =>
      told(
        danish(efforts(`<!-- samklang: ignorer linje${codes} -->`, open.replace('=ja', '=ja frist=snart'))),
      );
    assert.deepEqual(both(' minutes.sum'), [incomplete, 'date.invalid "snart"']);
    assert.deepEqual(both(' date.invalid'), [incomplete]);
    assert.deepEqual(both(' date.invalid effort.incomplete'), []);
    assert.deepEqual(both(''), []);
  });

  it('silences the whole file from wherever it stands', () => {
    const comment = '<!-- samklang: ignorer fil effort.incomplete -->';
    assert.deepEqual(told(danish(`${comment}\n\n${efforts(open)}`)), []);
    assert.deepEqual(told(danish(`${efforts(open, open)}\n${comment}\n`)), []);
    assert.deepEqual(told(danish(efforts(open, '- [ ] … '), '# samklang: ignorer fil effort.incomplete\n')), [
      'blank.unfilled "…"',
    ]);
  });

  it('silences a whole table, and nothing behind it', () => {
    const table = lines(
      ':::balance',
      '<!-- samklang: ignorer linje rating.value -->',
      '| Fællesskab     | Nu | Ønsket |',
      '| -------------- | -- | ------ |',
      '| Organisatorisk | 7  |        |',
      '| Opgaverettet   |    |        |',
      '| Fagligt        |    |        |',
      '| Kollegialt     |    | 9      |',
      ':::',
    );
    assert.deepEqual(told(danish(table)), []);
    assert.deepEqual(told(danish(table.replace(/<!--.*\n/, ''))), ['rating.value "7"', 'rating.value "9"']);
    assert.deepEqual(told(danish(`${table}\n${efforts(open)}`)), [incomplete]);
  });

  it('is written with # in the front matter', () => {
    const steps = '::trin{nr=1 minutter=10}\n';
    const text = danish(steps);
    const quiet = text.replace('minutes: 90', '# samklang: ignorer linje minutes.sum\nminutes: 90');
    assert.deepEqual(told(text), ['minutes.sum "90"']);
    assert.deepEqual(told(quiet), []);
    assert.deepEqual(told(quiet.replaceAll('\n', '\r\n')), []);
    assert.deepEqual(told(text.replace('minutes: 90', 'minutes: 90 # samklang: ignorer linje')), []);
  });

  it('is read in both languages in every file', () => {
    for (const words of ['ignorer linje', 'ignore line', 'Ignorer Linje'])
      assert.deepEqual(told(danish(efforts(`<!-- samklang: ${words} effort.incomplete -->`, open))), []);
    for (const words of ['ignorer fil', 'ignore file']) {
      const body = `<!-- samklang: ${words} effort.incomplete -->\n\n${efforts(open)}`;
      assert.deepEqual(told(danish(body)), []);
      assert.deepEqual(told(danish(body).replaceAll('\n', '\r\n')), []);
    }
  });

  it('that silences a misspelt code says so, and can itself be silenced', () => {
    const misspelt = '<!-- samklang: ignorer linje effort.incomplet -->';
    assert.deepEqual(told(danish(efforts(misspelt, open))), [
      'silence.unknown "effort.incomplet"',
      incomplete,
    ]);
    const quiet = '<!-- samklang: ignorer fil silence.unknown -->';
    assert.deepEqual(told(danish(`${quiet}\n\n${efforts(misspelt, open)}`)), [incomplete]);
  });
});

describe('a choice of severities', () => {
  const text = danish(efforts(open, '- [ ] …'));
  const severitiesOf = (severities: unknown) =>
    analysed(text, { severities: readSeverityChoices(severities) }).findings.map(({ code, severity }) => [
      code,
      severity,
    ]);

  it('makes a finding more or less serious, or keeps it quiet', () => {
    assert.deepEqual(severitiesOf({}), [
      ['effort.incomplete', 'warning'],
      ['blank.unfilled', 'information'],
    ]);
    assert.deepEqual(severitiesOf({ 'effort.incomplete': 'error', 'blank.unfilled': 'off' }), [
      ['effort.incomplete', 'error'],
    ]);
  });

  it('is left alone where it is none', () => {
    for (const setting of [null, 'off', [], ['off'], { 'blank.unfilled': 'hidden' }, { 'blank.unfilled': 1 }])
      assert.deepEqual(severitiesOf(setting), severitiesOf({}));
    assert.deepEqual(withSeverities([], { 'minutes.sum': 'off' }), []);
  });
});
