/** The settings in a folder that choose how serious findings are. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { choicesIn, settingsFiles } from '../../src/analysis/check/folderSettings.js';
import { severityChoices } from '../../src/analysis/check/severities.js';
import { findingKinds } from '../../src/analysis/check/kinds.js';
import { root } from './support.js';

const [own, editors] = settingsFiles;
const choices = { 'minutes.sum': 'off', 'effort.overdue': 'error' };

describe('settings in a folder', () => {
  it('choose under a name of their own in each file', () => {
    assert.deepEqual(choicesIn(own, JSON.stringify({ findings: choices })), choices);
    assert.deepEqual(choicesIn(editors, JSON.stringify({ 'samklang.findings': choices })), choices);
    assert.equal(choicesIn(own, JSON.stringify({ 'samklang.findings': choices })), 'silent');
    assert.equal(choicesIn(editors, '{ "editor.wordWrap": "on" }'), 'silent');
    assert.deepEqual(choicesIn(own, '{ "findings": {} }'), {}, 'says that all is as usual');
  });

  it('leave out what is no choice', () => {
    assert.deepEqual(choicesIn(own, '{"findings": {"a.b": "off", "c.d": "loud", "e.f": 1}}'), {
      'a.b': 'off',
    });
  });

  it('may hold comments, and a comma behind the last entry', () => {
    const text = `\uFEFF{
  // Vi regner selv. "findings": {}
  "findings": { /* , } */
    "minutes.sum": "off", // "}"
    "a//b": "error",
  },
}`;
    assert.deepEqual(choicesIn(own, text), { 'minutes.sum': 'off', 'a//b': 'error' });
  });

  it('are read for what they are, whatever JSON they hold', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.constantFrom(...severityChoices)),
        fc.json(),
        (chosen, other) => {
          const text = `{"other": ${other}, "findings": ${JSON.stringify(chosen)}}`;
          assert.deepEqual({ ...(choicesIn(own, text) as object) }, { ...chosen });
        },
      ),
    );
  });

  it('that are no JSON are broken', () => {
    for (const text of ['', '{', '[1', 'findings: {}', '3', 'null', '{"findings": {} /*'])
      assert.equal(choicesIn(own, text), 'broken', text);
  });

  it('have a schema that knows every finding and nothing else', () => {
    const validate = new Ajv({ strict: false, formats: { 'color-hex': true } }).compile(
      JSON.parse(readFileSync(`${root}schemas/settings.schema.json`, 'utf8')) as object,
    );
    for (const { code } of findingKinds()) assert.ok(validate({ findings: { [code]: 'off' } }), code);
    assert.ok(!validate({ findings: { 'minutes.summ': 'off' } }));
    assert.ok(!validate({ findings: { 'minutes.sum': 'loud' } }));
    assert.ok(!validate({ finding: {} }));
  });
});
