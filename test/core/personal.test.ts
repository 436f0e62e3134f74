/** Personal data is found as people write it, and what only looks like it is left alone. */
import assert from 'node:assert/strict';
import { findCprNumbers } from '../../src/analysis/check/personal/cpr.js';
import { findEmailAddresses } from '../../src/analysis/check/personal/email.js';
import { looksLikeName } from '../../src/analysis/check/personal/name.js';
import { findPhoneNumbers } from '../../src/analysis/check/personal/phone.js';
import type { Span } from '../../src/text/span.js';
import { analysed, danish, lines, told, wordsAt } from './support.js';

const found = (find: (text: string) => Span[], text: string) =>
  find(text).map((span) => wordsAt(text, span)!);

describe('CPR numbers', () => {
  for (const number of [
    '010190-1234',
    '0101901234',
    '010190 1234',
    '010190 - 1234',
    '01 01 90 1234',
    '01 01 90-1234',
    '010190–1234',
    '290200-4321',
    '311299-0001',
  ])
    it(`are found: ${number}`, () => {
      for (const text of [number, `cpr ${number}.`, `(${number})`, `cpr:${number}`, `${number}, ${number}`])
        assert.deepEqual([...new Set(found(findCprNumbers, text))], [number], text);
    });
  for (const text of [
    '320190-1234',
    '011390-1234',
    '290201-1234',
    '290290 1234',
    '1010190-1234',
    '010190-12345',
    '010190-123',
    '2026-11-22 10:30',
    'faktura0101901234',
    'https://kommunen.dk/0101901234',
    '3.010190-1234',
    '1234 5678 9012',
    '01-01-90-1234',
  ])
    it(`are not seen in ${text}`, () => assert.deepEqual(found(findCprNumbers, text), []));
});

describe('e-mail addresses', () => {
  for (const address of ['mette@kommunen.dk', 'jens.ærø@hjemmepleje-nord.dk', 'a+b@c.d-e.info'])
    it(`are found: ${address}`, () => {
      for (const text of [address, `skriv til ${address}.`, `<${address}>`, `mailto:${address}`])
        assert.deepEqual(found(findEmailAddresses, text), [address], text);
    });
  for (const text of ['@alle', 'a@b', '9 @ 10.50', 'husk @mette.', 'a@.dk', '@@@@', 'mette@kommunen'])
    it(`are not seen in ${text}`, () => assert.deepEqual(found(findEmailAddresses, text), []));
});

describe('telephone numbers', () => {
  for (const number of [
    '23 45 67 89',
    '23456789',
    '2345 6789',
    '23.45.67.89',
    '23-45-67-89',
    '+45 23456789',
    '+45 23 45 67 89',
    '004523456789',
    '+46 8 123 456 78',
  ])
    it(`are found: ${number}`, () => {
      for (const text of [number, `tlf. ${number}.`, `(${number})`, `ring på ${number}, hvis`])
        assert.deepEqual(found(findPhoneNumbers, text), [number], text);
    });
  for (const text of [
    '12 34 56 78',
    'uge 45 46 47 48',
    '2025 2026',
    '20261122',
    '25000000 kr.',
    'kr. 25000000',
    'CVR 23456789',
    '| 22 23 24 25 26 |',
    '2 3 4 5 2 3 4 5',
    '2026-11-22',
    'kl. 10:30-12:30',
    'https://kommunen.dk/sag/23456789',
    'EAN 5798000000000',
    'sag23456789',
    '234567890',
  ])
    it(`are not seen in ${text}`, () => assert.deepEqual(found(findPhoneNumbers, text), []));
});

describe('names in the place of a role', () => {
  for (const name of [
    'Mette',
    'Lars Jensen',
    'Mette J.',
    'teamleder Mette',
    'Xenia Østergaard',
    'Ibrahim og Søren',
  ])
    it(`are seen: ${name}`, () => assert.ok(looksLikeName(name)));
  for (const role of [
    'teamleder',
    'Teamleder',
    'HR',
    'AMR og TR',
    'Team Nord',
    'Tillidsrepræsentant',
    'MED-udvalget',
    'Afdelingsleder Nord',
    'leder og tillidsrepræsentant',
    'Aftenvagterne',
    'HR Partner',
    'Works Council',
    'alle',
    '',
    '…',
  ])
    it(`are not seen: ${role}`, () => assert.ok(!looksLikeName(role)));
});

describe('personal data', () => {
  it('is found everywhere in a file: in the front matter, in points, in tables and in notes for the facilitator', () => {
    const text = danish(
      lines(
        ':::facilitator',
        '- Ring til 23 45 67 89',
        ':::',
        '',
        '| Hvem | Hvad |',
        '| - | - |',
        '| a@b.dk | 010190-1234 |',
        '',
        '```',
        '30 40 50 60',
        '```',
      ),
      'forum: "Møde hos mette@kommunen.dk"\n',
    );
    assert.deepEqual(
      told(text).filter((finding) => finding.startsWith('personal.')),
      [
        'personal.email "mette@kommunen.dk"',
        'personal.phone "23 45 67 89"',
        'personal.email "a@b.dk"',
        'personal.cpr "010190-1234"',
        'personal.phone "30 40 50 60"',
      ],
    );
  });

  it('is never repeated in a message about numbers and addresses', () => {
    const { findings } = analysed(danish('010190-1234, a.b@c.dk, 23 45 67 89\n'));
    assert.equal(findings.length, 3);
    for (const { message } of findings) assert.doesNotMatch(message, /0101|a\.b|23 45/);
  });
});
