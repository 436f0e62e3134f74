/** The command line: what it prints, where, and with which exit code. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assertGolden, danish, lines, readFixture, root } from './support.js';
import { buildCommand, put as write, runCommand, type Run } from './commandLine.js';

let folder = '';

/** Runs `samklang` in a folder of its own. */
const samklang = (...args: readonly string[]): Promise<Run> =>
  runCommand(join(folder, 'dist'), args, join(folder, 'work'), {
    XDG_CACHE_HOME: join(folder, 'cache'),
  });

function put(name: string, text: string | Uint8Array): string {
  write(join(folder, 'work'), name, text);
  return name;
}

function got(name: string): string {
  return readFileSync(join(folder, 'work', name), 'utf8');
}

describe('samklang', () => {
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'samklang-cli-'));
    mkdirSync(join(folder, 'work'));
    cpSync(`${root}templates`, join(folder, 'templates'), { recursive: true });
    await buildCommand(join(folder, 'dist'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  describe('called wrongly', () => {
    const calls: readonly (readonly [readonly string[], RegExp])[] = [
      [['forkert'], /there is no command "forkert"/],
      [['toString'], /there is no command "toString"/],
      [['check'], /at least one file or folder/],
      [['check', '--forkert', 'a.md'], /'--forkert'/],
      [['check', '--format', 'xml', 'a.md'], /--format is one of text, json, github, sarif, not "xml"/],
      [['balance'], /one file/],
      [['balance', 'a.md', 'b.md'], /one file/],
      [['new'], /needs --community/],
      [['new', '--community', ' '], /needs --community/],
      [['new', '--community', 'x', '--language', 'sv'], /--language is da or en, not "sv"/],
      [['new', '--community', 'x', '--template', 'forkert'], /--template is one of balancer/],
      [['new', '--community', 'x', '--date', '2026-02-30'], /--date is year-month-day/],
      [['new', '--community', 'x', '--minutes', '5'], /--minutes is a whole number from 10 to 1440, not "5"/],
      [['new', '--community', 'x', '--participants', 'ni'], /--participants is a whole number/],
      [['new', '--community', 'x', 'a.md', 'b.md'], /one file at a time/],
    ];
    for (const [args, message] of calls) {
      it(`${args.join(' ')}: code 2, and why`, async () => {
        const { code, out, err } = await samklang(...args);
        assert.deepEqual([code, out], [2, '']);
        assert.match(err, message);
        assert.match(err, /^samklang: .*\nTry: samklang --help\n$/);
      });
    }

    it('without anything: help and code 2', async () => {
      const { code, out } = await samklang();
      assert.equal(code, 2);
      assert.match(out, /samklang check FILES/);
    });
  });

  for (const args of [['--help'], ['-h'], ['help'], ['check', '--help'], ['new', '-h']]) {
    it(`${args.join(' ')}: help and code 0`, async () => {
      const { code, out, err } = await samklang(...args);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /Exit codes: 0/);
      // Of a command, only what is about it.
      const told = [...out.matchAll(/^ {2}samklang (\w+)/gm)].map(([, name]) => name);
      assert.deepEqual(told.includes('report'), args.length === 1);
      // All of it first says what Samklang is, and no line is a piece of the program.
      assert.equal(/^samklang: workshop files/.test(out), args.length === 1);
      assert.doesNotMatch(out, /`|\*\//);
      assert.ok(args.length === 1 || told.includes(args[0]));
    });
  }

  it('--version: that of the package it stands in', async () => {
    cpSync(`${root}package.json`, join(folder, 'package.json'));
    const { code, out } = await samklang('--version');
    const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };
    assert.deepEqual([code, out], [0, `${version}\n`]);
  });

  it('doctor: versions, and whether it reads, of no file and with no path', async () => {
    cpSync(`${root}package.json`, join(folder, 'package.json'));
    put('hemmelig.md', danish('# Kun for os\n'));
    const { code, out, err } = await samklang('doctor');
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^Samklang: \d+\.\d+\.\d+\nNode: \d+/);
    assert.match(out, /^Danish dates: da$/m);
    assert.match(out, /^Reads a workshop: yes$/m);
    assert.doesNotMatch(out, /[\\/]|hemmelig|Kun for os/);
    assert.equal((await samklang('doctor', 'hemmelig.md')).code, 2);
  });

  describe('check', () => {
    it('a file in which nothing is wrong: code 0', async () => {
      const { code, out, err } = await samklang('check', put('fin.md', danish('# Fint\n')));
      assert.deepEqual([code, err], [0, '']);
      assert.equal(out, 'workshop files: 1 of 1, with 0 errors, 0 warnings, 0 information\n');
    });

    it('warnings and hints alone: code 0', async () => {
      const { code, out } = await samklang(
        'check',
        put('mangler.md', danish('- …\n').replace('minutes: 90\n', '')),
      );
      assert.equal(code, 0);
      assert.match(out, /^mangler\.md:1:1 warning Feltet »minutes« mangler .* \[field\.missing\]\n/);
      assert.match(out, /\nmangler\.md:11:3 information .* \[blank\.unfilled\]\n/);
    });

    it('an error: code 1, with line and column', async () => {
      const { code, out, err } = await samklang('check', put('fejl.md', danish('\n::trin{nr=9}\n')));
      assert.deepEqual([code, err], [1, '']);
      assert.match(
        out,
        /^fejl\.md:13:11 error .*»9«.* \[step\.unknown\]\nworkshop files: 1 of 1, with 1 error/,
      );
    });

    it('as JSON', async () => {
      put('json.md', danish(lines('::trin{nr=9}', '', 'Skål 😀 og …', '', '- …')));
      put('noter.md', '# Noter\n');
      const { code, out } = await samklang('check', '--format', 'json', 'json.md', 'noter.md');
      assert.equal(code, 1);
      assertGolden('cliCheck.json', JSON.parse(out));
    });

    it('counts columns in a file with CRLF and a byte order mark as in one without', async () => {
      const text = danish('\n- kl. 10:30\n\n::trin{nr=9}\n');
      put('unix.md', text);
      put('windows.md', `\uFEFF${text.replaceAll('\n', '\r\n')}`);
      const [unix, windows] = [await samklang('check', 'unix.md'), await samklang('check', 'windows.md')];
      assert.equal(windows.out.replaceAll('windows.md', 'unix.md'), unix.out);
      assert.match(unix.out, /^unix\.md:15:11 error/);
    });

    it('passes over Markdown that is no workshop file', async () => {
      const { code, out } = await samklang('check', put('andet.md', ':::styrke\n'));
      const summary = [
        'workshop files: 0 of 1, with 0 errors, 0 warnings, 0 information',
        'passed over: 1 Markdown file that is not a workshop file',
      ];
      assert.deepEqual([code, out], [0, lines(...summary)]);
    });

    it('counts what it passed over, and says why', async () => {
      for (const name of ['a.md', 'b.md', '.skjult/c.md', 'node_modules/d.md', '.git/e.md'])
        put(`mappe/${name}`, '# Noter\n');
      put('mappe/stor.md', danish(`${'> '.repeat(400)}dybt\n`));
      put('mappe/væk.md', Buffer.from([0xff, 0xfe, 0x00]));
      symlinkSync(join(folder, 'work/mappe/.skjult'), join(folder, 'work/mappe/link'));
      const { code, out } = await samklang('check', 'mappe');
      assert.equal(code, 2);
      assert.match(
        out,
        /workshop files: 1 of 3, with .*\npassed over: 2 Markdown files that are not workshop files, 1 that could not be read, 1 too large or too deep to read below its front matter, 1 link to a folder\n$/,
      );
      const json = JSON.parse((await samklang('check', '--format', 'json', 'mappe')).out) as object;
      assert.deepEqual((json as { passedOver: unknown }).passedOver, {
        others: 2,
        unreadable: 1,
        inPart: 1,
        linked: 1,
      });
    });

    it('tells of front matter that does not stand first, and passes nothing of it on', async () => {
      put('sen.md', `\n${danish('::trin{nr=1}\n')}`);
      const { code, out } = await samklang('check', 'sen.md');
      assert.equal(code, 1);
      assert.match(out, /^sen\.md:3:1 error .*\[frontMatter\.misplaced\]\nworkshop files: 1 of 1/);
      for (const command of ['efforts', 'portfolio', 'report', 'balance']) {
        const told = await samklang(command, 'sen.md');
        assert.notEqual(told.code, 0, command);
        assert.match(told.err, /^sen\.md:3:1 .*\[withheld\.frontMatter\]/, command);
      }
    });

    it('a file that is not there: code 2, and the others are checked', async () => {
      put('fejl.md', danish('::trin{nr=9}\n'));
      const { code, out, err } = await samklang('check', 'findes-ikke.md', 'fejl.md');
      assert.equal(code, 2);
      assert.equal(err, 'samklang: findes-ikke.md: there is no such file or folder\n');
      assert.match(out, /^fejl\.md:12:11 error[^]*workshop files: 1 of 1/);
    });

    it('a file in another encoding: code 2, and what to do', async () => {
      put('latin1.md', Buffer.from(danish('# Møde\n'), 'latin1'));
      const { code, err } = await samklang('check', 'latin1.md');
      assert.equal(code, 2);
      assert.match(err, /^samklang: latin1\.md: not a UTF-8 text\. Save it as UTF-8/);
    });

    it('one that would take too long: code 1', async () => {
      const { code, out } = await samklang('check', put('lang.md', danish(':::a\n'.repeat(5000))));
      assert.equal(code, 1);
      assert.match(out, /\[file\.excess\]/);
    });
  });

  describe('new', () => {
    it('starts from no workshop with numbers or addresses of people in it', async () => {
      put('cpr.md', danish(':::indsatser\n- [ ] Ring om 010190-1234 :indsats{vurdering=ja}\n:::\n'));
      const args = ['--community', 'Nord', '--template', 'followup', '--from', 'cpr.md'];
      const { code, out, err } = await samklang('new', 'efter.md', ...args);
      assert.deepEqual([code, out], [1, '']);
      assert.match(err, /^cpr\.md:13:15 .*\[personal\.cpr\]/);
      assert.throws(() => got('efter.md'));
    });

    it('knows who they are from the latest workshop that it follows up on, unless it is told', async () => {
      const workshop = danish('', 'forum: MED\n');
      put('tidligere.md', workshop.replace(/^coreTask: .*$/m, 'coreTask: Før'));
      put(
        'senere.md',
        workshop.replace(/^date: .*$/m, 'date: 2027-01-15').replace(/^participants: 9$/m, 'participants: 7'),
      );
      const from = ['--template', 'followup', '--from', 'senere.md', '--from', 'tidligere.md'];
      assert.equal((await samklang('new', 'de-samme.md', ...from)).code, 0);
      assert.match(
        got('de-samme.md'),
        /^community: "Team Nord"\ncoreTask: "At borgerne kan leve trygt i eget hjem"\nforum: "MED"\n[^]*^participants: 7$/m,
      );
      assert.equal(
        (await samklang('new', 'andre.md', ...from, '--community', 'Syd', '--forum', 'SU')).code,
        0,
      );
      assert.match(got('andre.md'), /^community: "Syd"\n[^]*^forum: "SU"\n/m);
      const { code, err } = await samklang('new', 'hvem.md', '--template', 'followup');
      assert.equal(code, 2);
      assert.match(err, /new needs --community/);
    });

    it('makes a file that check finds nothing wrong in, in either language', async () => {
      for (const language of ['da', 'en']) {
        const name = `ny-${language}.md`;
        const made = await samklang(
          'new',
          name,
          '--language',
          language,
          '--community',
          'Nord: "hjem"',
          '--date',
          '2026-11-30',
          '--minutes',
          '60',
        );
        assert.deepEqual(made, { code: 0, out: `${name}\n`, err: '' });
        assert.match(got(name), /^---\nsamklang: 1\nlanguage: /);
        assert.match(got(name), /followUp: …\n/);
        const { code, out } = await samklang('check', name);
        assert.equal(code, 0);
        assert.match(out, /0 errors, 0 warnings/);
      }
    });

    it('names the file itself', async () => {
      const { code, out } = await samklang('new', '--community', 'Team Ærø', '--date', '2026-11-22');
      assert.deepEqual([code, out], [0, '2026-11-22-team-aeroe.md\n']);
      assert.match(got('2026-11-22-team-aeroe.md'), /community: "Team Ærø"\n/);
    });

    it('never writes over a file', async () => {
      put('der.md', 'Må ikke røres');
      const { code, out, err } = await samklang('new', 'der.md', '--community', 'x');
      assert.deepEqual([code, out], [2, '']);
      assert.equal(err, 'samklang: der.md: is there already; it was left as it is\n');
      assert.equal(got('der.md'), 'Må ikke røres');
    });

    it('says that there is no such folder', async () => {
      const { code, err } = await samklang('new', 'findes/ikke/x.md', '--community', 'x');
      assert.deepEqual(
        [code, err],
        [2, 'samklang: findes/ikke/x.md: there is no folder findes/ikke; make it first\n'],
      );
    });
  });

  describe('balance', () => {
    it('in words', async () => {
      const { code, out, err } = await samklang('balance', put('nord.md', readFixture('teamNord.md')));
      assert.deepEqual([code, err], [0, '']);
      assert.match(
        out,
        /^De rette balancer i Team Nord\nTeam Nord, hjemmeplejen · 22\. november 2026 · 9 deltagere\n/,
      );
      assert.match(out, /\nFagligt fællesskab: Skru op\n {2}Nu: midt 3 \(2–4\), 9 svar. Nogen enighed\n/);
      assert.match(out, /\n {2}- Nye uniformer \(Forslag\)\n$/);
    });

    it('as JSON', async () => {
      const { code, out } = await samklang(
        'balance',
        put('nord.md', readFixture('teamNord.md')),
        '--format',
        'json',
      );
      assert.equal(code, 0);
      assertGolden('cliBalance.json', JSON.parse(out));
    });

    it('keeps ratings of few to itself, and a lone one beside several, until the group says that it is fine', async () => {
      const few = readFixture('teamNord.md').replace('2 1 2 3 2 2 1 2 3 | 3 3 4 3 3 2 3 4 3', '1 3 5 | 4');
      const cells = async (text: string) => {
        const { out } = await samklang('balance', put('few.md', text), '--format', 'json');
        const { communities } = JSON.parse(out) as {
          communities: readonly {
            readonly now: unknown;
            readonly wanted: unknown;
            readonly headline: unknown;
          }[];
        };
        const { now, wanted, headline } = communities[0]!;
        return [now, wanted, headline];
      };
      assert.deepEqual(await cells(few), ['few', 'few', null]);
      const { out } = await samklang('balance', put('few.md', few));
      assert.match(out, /Organisatorisk fællesskab\n {2}Nu: færre end fire svar, derfor ikke vist\n/);
      const said = few.replace(
        ':::balance\n',
        ':::balance\n\n<!-- samklang: ignorer linje personal.fewRatings -->\n\n',
      );
      assert.equal((await cells(said))[2], 'differ');
      const wholly = few.replace(':::balance\n', '<!-- samklang: ignorer fil -->\n\n:::balance\n');
      assert.deepEqual(await cells(wholly), ['few', 'few', null]);
    });

    it('of a file with errors: what can be read, and code 1', async () => {
      const { code, out } = await samklang(
        'balance',
        put('fejl.md', danish('::trin{nr=9}\n')),
        '--format',
        'json',
      );
      assert.equal(code, 1);
      assert.equal((JSON.parse(out) as { participants: number }).participants, 9);
    });

    it('of what is no workshop file: code 2', async () => {
      const { code, out, err } = await samklang('balance', put('andet.md', '# x\n'));
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /^samklang: andet\.md: not a workshop file/);
    });
  });
});
