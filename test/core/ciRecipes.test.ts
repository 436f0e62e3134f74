/** The recipes of docs/ci.md do what the page says. */
import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { parse } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };
import { blocksOf, buildCommand, git, gitSettings, put, run, type Run } from './commandLine.js';
import { danish, root } from './support.js';

const wrong = danish('::trin{nr=9}\n');
const right = danish('# Fint\n');
let repository = '';
let temporary = '';

async function must(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await git(repository, ...args);
  assert.equal(code, 0, `git ${args.join(' ')}: ${out}${err}`);
  return out;
}

/** Runs a line of a recipe as the shell of a hook or of a workflow does; `node` is the Node of the tests. */
function shell(line: string): Promise<Run> {
  return run('bash', ['-e', '-c', line], repository, {
    ...gitSettings,
    PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`,
    XDG_CACHE_HOME: join(temporary, 'cache'),
    TMPDIR: temporary,
  });
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>;
}

/** The commands of a workflow, in order. */
function commandsOf(workflow: Workflow): string[] {
  return Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap((step) => step.run ?? []));
}

describe('docs/ci.md', () => {
  beforeEach(async () => {
    repository = mkdtempSync(join(tmpdir(), 'samklang-ci-'));
    temporary = mkdtempSync(join(tmpdir(), 'samklang-ci-tmp-'));
    await must('init', '--quiet', '--initial-branch', 'main');
    await buildCommand(join(repository, 'tools/samklang'));
    put(repository, 'README.md', '# Vores workshopper\n');
    await must('add', '.');
    await must('commit', '--quiet', '--message', 'x');
  });
  afterEach(() => {
    rmSync(repository, { recursive: true, force: true });
    rmSync(temporary, { recursive: true, force: true });
  });

  describe('the hook', () => {
    const [script] = blocksOf('ci.md', 'sh');
    const commit = (): Promise<Run> => shell('git commit --quiet --message x');

    beforeEach(() => {
      const hook = join(repository, '.git/hooks/pre-commit');
      put(repository, '.git/hooks/pre-commit', script!);
      chmodSync(hook, 0o755);
    });

    it('lets a commit pass in which nothing is wrong', async () => {
      put(repository, 'a b/æ.md', right);
      put(repository, 'andet.md', ':::styrke\n');
      await must('add', '.');
      const { code, out, err } = await commit();
      assert.equal(code, 0, out + err);
      assert.match(out + err, /workshop files: 1 of 2, with 0 error/);
    });

    it('stops one with an error, and says where', async () => {
      put(repository, 'a b/æ.md', wrong);
      await must('add', '.');
      const { code, out, err } = await commit();
      assert.equal(code, 1);
      assert.match(out + err, /^a b\/æ\.md:12:11 error .*\[step\.unknown\]$/m);
      assert.equal(await must('log', '--oneline', '--', 'a b'), '');
    });

    it('checks what is staged, not what is on disk', async () => {
      put(repository, 'a.md', right);
      await must('add', '.');
      put(repository, 'a.md', wrong);
      put(repository, 'b.md', wrong);
      assert.equal((await commit()).code, 0);
      await must('add', 'a.md');
      put(repository, 'a.md', right);
      assert.equal((await commit()).code, 1);
    });

    it('goes by the settings that are staged', async () => {
      put(repository, 'in/a.md', wrong);
      put(repository, 'in/.samklang/settings.json', '{ "findings": { "step.unknown": "off" } }');
      await must('add', '.');
      put(repository, 'in/.samklang/settings.json', '{}');
      assert.equal((await commit()).code, 0);
    });

    it('has nothing to say to a commit without Markdown, or one that removes a file', async () => {
      put(repository, 'a.txt', 'x');
      await must('add', '.');
      assert.deepEqual(await commit(), { code: 0, out: '', err: '' });
      await must('rm', '--quiet', 'README.md');
      assert.deepEqual(await commit(), { code: 0, out: '', err: '' });
    });

    it('leaves nothing behind', async () => {
      put(repository, 'a.md', wrong);
      await must('add', '.');
      await commit();
      assert.deepEqual(readdirSync(temporary), ['cache']);
    });
  });

  it('the hook for pre-commit checks the files that it is given', async () => {
    const { repos } = parse(blocksOf('ci.md', 'yaml')[0]!) as {
      repos: {
        repo: string;
        hooks: { id: string; name: string; entry: string; language: string; types: string[] }[];
      }[];
    };
    const { entry, language, types } = repos[0]!.hooks[0]!;
    assert.deepEqual([repos[0]!.repo, language, types], ['local', 'system', ['markdown']]);
    put(repository, 'a b.md', wrong);
    put(repository, 'c.md', right);
    assert.equal((await shell(`${entry} 'a b.md' c.md`)).code, 1);
    assert.equal((await shell(`${entry} c.md README.md`)).code, 0);
  });

  it('the recipes with an installed command name the hook, the action and the version that are here', () => {
    const [pre, workflow] = blocksOf('ci.md', 'yaml')
      .slice(-2)
      .map((block) => parse(block) as unknown);
    const here = (path: string) => parse(readFileSync(`${root}${path}`, 'utf8')) as unknown;
    const [hook] = here('.pre-commit-hooks.yaml') as [{ id: string }];
    const { repository, version } = manifest;
    const repo = repository.url.replace(/\.git$/, '');
    assert.deepEqual(pre, { repos: [{ repo, rev: `v${version}`, hooks: [{ id: hook.id }] }] });
    const step = (workflow as Workflow).jobs['check']!.steps[1] as { uses: string; with: object };
    assert.equal(`https://github.com/${step.uses}`, `${repo}@v${version}`);
    const { inputs } = here('action.yml') as { inputs: object };
    assert.deepEqual(Object.keys(step.with), Object.keys(inputs));
  });

  describe('the workflow', () => {
    const [checking, scanning] = blocksOf('ci.md', 'yaml')
      .slice(1)
      .map((block) => parse(block) as Workflow);

    it('shows findings as GitHub takes them, and fails on an error', async () => {
      const [command, ...more] = commandsOf(checking!);
      assert.deepEqual(more, []);
      put(repository, 'notes/a.md', right);
      assert.equal((await shell(command!)).code, 0);
      put(repository, 'notes/b.md', wrong);
      const { code, out } = await shell(command!);
      assert.equal(code, 1);
      assert.match(out, /^::error file=notes\/b\.md,line=12,.*,title=step\.unknown::/m);
    });

    it('for code scanning writes a log, and fails only when something could not be checked', async () => {
      const [command, ...more] = commandsOf(scanning!);
      assert.deepEqual(more, []);
      put(repository, 'a.md', wrong);
      assert.equal((await shell(command!)).code, 0);
      assert.match(readFileSync(join(repository, 'workshops.sarif'), 'utf8'), /"ruleId":"step\.unknown"/);
      put(repository, 'b.md', new Uint8Array([0xff]));
      assert.notEqual((await shell(command!)).code, 0);
    });
  });

  it('names files that are there', () => {
    const page = readFileSync(`${root}docs/ci.md`, 'utf8');
    for (const [, link] of page.matchAll(/\]\((?!https:)([^)#]+)/g)) {
      assert.ok(existsSync(`${root}docs/${link!}`), link);
    }
  });
});
