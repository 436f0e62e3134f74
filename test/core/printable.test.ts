/** Nothing that stands in a file, or in its name, steers the terminal or speaks to the service that runs the command. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  printableCommands,
  printableJson,
  printableLine,
  printableLines,
  printableText,
} from '../../src/cli/printable.js';
import { buildCommand, put, runEach } from './commandLine.js';
import { danish, lines } from './support.js';

const hostile = [
  ...[
    '\u001b[2J',
    '\u009b31m',
    '\u0007',
    '\u007f',
    '\u0000',
    '\b',
    '\f',
    '\u2028',
    '\u2029',
    '\u202e',
    '\u2066',
  ],
  ...[
    '\r',
    '\n',
    '\r\n',
    '\t',
    '::error::',
    '  ::set-output name=a::b',
    '##[error]',
    '##vso[task.complete]',
    '::',
  ],
];
/** Words of people with what is hostile in between. */
const text = fc
  .array(
    fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme', maxLength: 4 }), fc.constant('ord ')),
  )
  .map((pieces) => pieces.join(''));

const steering = /(?![\n\r\t])\p{Cc}|\r(?!\n)/u;
const turning = /[\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const command = /^\s*::|##\w*\[/m;

describe('the gate to the terminal', () => {
  it('makes one line of anything', () => {
    fc.assert(
      fc.property(text, (words) => {
        const line = printableLine(words);
        assert.doesNotMatch(line, /\p{Cc}/u);
        assert.doesNotMatch(line, turning);
        assert.doesNotMatch(line, command);
      }),
    );
  });

  it('makes as many lines as there are', () => {
    fc.assert(
      fc.property(fc.array(text), (all) => {
        const printed = printableLines(all);
        assert.equal(printed.split('\n').length - 1, all.length);
        assert.doesNotMatch(printed, command);
        assert.doesNotMatch(printed, steering);
      }),
    );
  });

  it('leaves a document its lines, and nothing that steers', () => {
    fc.assert(
      fc.property(text, (words) => {
        const printed = printableText(words);
        assert.doesNotMatch(printed, steering);
        assert.doesNotMatch(printed, command);
      }),
    );
  });

  it('leaves JSON its meaning', () => {
    fc.assert(
      fc.property(fc.jsonValue(), text, (value, words) => {
        const printed = printableJson(JSON.stringify({ [words]: [value, words] }, null, 2));
        assert.doesNotMatch(printed, /(?!\n)[\p{Cc}\p{Zl}\p{Zp}]/u);
        assert.deepEqual(JSON.parse(printed), JSON.parse(JSON.stringify({ [words]: [value, words] })));
      }),
    );
  });

  it('leaves a command of ours one line', () => {
    fc.assert(
      fc.property(text, (words) => {
        assert.equal(printableCommands([words]).split(/[\n\r\u2028\u2029]/).length, 2);
      }),
    );
  });

  it('changes no plain words', () => {
    for (const words of ['  - Kl. 10:30 :: »Ærø«, 🙂 é', 'C:\\noter\\a.md:1:2 error x [a.b]', '', '# 1'])
      assert.equal(printableLine(words), words);
    assert.equal(printableText('# Å\r\n\tb\n'), '# Å\r\n\tb\n');
    assert.equal(printableLine('a\nb\r\u001b[1m\tc'), 'a\\nb\\r\\u001b[1m c');
    assert.equal(printableLine('::error::x ##[group]'), '\\::error::x #\\#[group]');
  });
});

describe('a hostile file', () => {
  let folder = '';
  // Windows lets no file be called that.
  const name = process.platform === 'win32' ? 'navn.md' : '::error::\u001b[31mnavn\nanden linje.md';
  const words = '\\e[2J\\r\\n::error::ord\\u2028##[error]\\x9b';

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'samklang-printable-'));
    await buildCommand(join(folder, 'dist'));
    const text = danish(
      lines(
        '::::fællesskab{type=fagligt}',
        ':::styrker',
        '- ::error::punkt \u001b[1m \u0007 \u009b',
        ':::',
        '::::',
        ':::indsatser',
        '- [ ] ::error::indsats \u001b]0;x\u0007 :indsats{fællesskab=fagligt vurdering=ja frist=2026-01-01}',
        ':::',
        '::trin{nr="\u001b[31m9"}',
      ),
      '',
    )
      .replace(/^title:.*$/m, `title: "${words}"`)
      .replace(/^community:.*$/m, `community: "${words}"`);
    put(folder, `work/${name}`, text);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const calls: readonly (readonly string[])[] = [
    ...['text', 'json', 'github', 'sarif'].map((format) => ['check', '--no-cache', '--format', format, '.']),
    ...['text', 'json'].map((format) => ['balance', '--format', format, name]),
    ...['text', 'json', 'ndjson', 'csv', 'ics'].map((format) => ['efforts', '--format', format, '.']),
    ...['date', 'state', 'community', 'team'].map((by) => ['efforts', '--by', by, '.']),
    ...['text', 'json', 'ndjson', 'csv'].map((format) => ['portfolio', '--format', format, '.']),
    ...['md', 'html', 'csv', 'json', 'ndjson'].map((format) => ['report', '--format', format, name]),
    ['balance', `findes-ikke-${name}`],
    ['check', `findes-ikke-${name}`],
    [name],
    ['check', '--format', name, '.'],
    ['check', `--${name}`],
    ['new', '--community', 'x', '--language', name],
  ];
  it('steers neither a terminal nor what reads the output, by whatever command', async () => {
    const runs = await runEach(join(folder, 'dist'), calls, join(folder, 'work'));
    for (const [index, call] of calls.entries()) {
      const { out, err } = runs[index]!;
      const called = JSON.stringify(call);
      assert.notEqual(out + err, '', called);
      for (const written of [out.replace(/^\uFEFF/, ''), err]) {
        assert.doesNotMatch(written, steering, called);
        if (!call.includes('github')) assert.doesNotMatch(written, command, called);
        else
          for (const line of written.split('\n').slice(0, -1))
            assert.match(line, /^(::error|::warning|::notice|workshop files: 1 of 1)/, called);
      }
    }
  });
});
