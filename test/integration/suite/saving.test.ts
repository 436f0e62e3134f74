/** What is saved is there whole or not at all, on disk and in places that other extensions provide. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, inWorkspace, open, writeFile } from './vscodeTesting.js';

const scheme = 'samklang-proeve';
const old = 'det, der stod der';
const place = vscode.Uri.from({ scheme, path: '/mappe/ud.md' });
const workshop = `---
samklang: 1
language: da
title: Gem
community: Team Gem
coreTask: At noget bliver stående
date: 2026-11-22
participants: 9
minutes: 90
---
`;

/** What a place cannot do. */
interface Limits {
  readonly noNewFiles?: boolean;
  readonly noRename?: boolean;
  readonly isFull?: boolean;
}

interface Stored {
  readonly files: Map<string, string>;
  readonly done: string[];
  limits: Limits;
}

/** Files in memory, with the limits of the moment, and what was done to them. */
function memory(stored: Stored): vscode.FileSystemProvider {
  const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const name = ({ path }: vscode.Uri) => path.split('/').pop()!;
  return {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: (uri) => {
      if (uri.path === '/mappe') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
      const content = stored.files.get(name(uri));
      if (content === undefined) throw vscode.FileSystemError.FileNotFound(uri);
      return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: content.length };
    },
    readDirectory: () => [...stored.files.keys()].map((file) => [file, vscode.FileType.File]),
    createDirectory: () => undefined,
    readFile: (uri) => new TextEncoder().encode(stored.files.get(name(uri))),
    writeFile: (uri, content) => {
      const isNew = !stored.files.has(name(uri));
      if (isNew && stored.limits.noNewFiles) throw vscode.FileSystemError.NoPermissions(uri);
      const text = new TextDecoder().decode(content);
      stored.done.push(`write ${name(uri)}`);
      // A full disk takes half of it.
      stored.files.set(name(uri), stored.limits.isFull ? text.slice(0, text.length / 2) : text);
      if (stored.limits.isFull) throw new Error('no space left');
    },
    delete: (uri) => {
      if (!stored.files.delete(name(uri))) throw vscode.FileSystemError.FileNotFound(uri);
    },
    rename: (from, to) => {
      if (stored.limits.noRename) throw vscode.FileSystemError.NoPermissions(from);
      stored.done.push(`rename ${name(to)}`);
      stored.files.set(name(to), stored.files.get(name(from))!);
      stored.files.delete(name(from));
    },
  };
}

describe('what is saved', () => {
  const stored: Stored = { files: new Map(), done: [], limits: {} };
  let registered: vscode.Disposable;
  before(() => {
    registered = vscode.workspace.registerFileSystemProvider(scheme, memory(stored));
  });
  after(() => void registered.dispose());
  beforeEach(async () => {
    stored.files.clear();
    stored.done.splice(0);
    stored.limits = {};
    await open(await writeFile('gem.md', workshop));
  });
  afterEach(closeAll);

  const save = (target: vscode.Uri, more: object = {}): Thenable<unknown> =>
    vscode.commands.executeCommand('samklang.exportReport', undefined, undefined, {
      kind: 'minutes',
      format: 'md',
      target,
      ...more,
    });

  for (const isThere of [true, false]) {
    describe(isThere ? 'where something stands' : 'where nothing stands', () => {
      beforeEach(() => {
        if (isThere) stored.files.set('ud.md', old);
      });

      it('gets its name when it is whole', async () => {
        assert.equal(await save(place), 'saved');
        assert.deepEqual([...stored.files.keys()], ['ud.md']);
        assert.match(stored.files.get('ud.md')!, /^# Referat: Gem/);
        assert.ok(!stored.done.includes('write ud.md'), stored.done.join());
        assert.ok(stored.done.includes('rename ud.md'), stored.done.join());
      });

      it('leaves what was there, and no half file, where there is no room', async () => {
        stored.limits = { isFull: true };
        assert.equal(await save(place), undefined);
        assert.deepEqual([...stored.files.entries()], isThere ? [['ud.md', old]] : [], stored.done.join());
      });

      it('is written in its place where no other name is given', async () => {
        stored.limits = { noRename: true };
        assert.equal(await save(place), 'saved');
        assert.deepEqual([...stored.files.keys()], ['ud.md']);
        assert.match(stored.files.get('ud.md')!, /^# Referat: Gem/);
      });
    });
  }

  it('is written in its place where a folder takes no new files', async () => {
    stored.files.set('ud.md', old);
    stored.limits = { noNewFiles: true };
    assert.equal(await save(place), 'saved');
    assert.deepEqual([...stored.files.keys()], ['ud.md']);
    assert.match(stored.files.get('ud.md')!, /^# Referat: Gem/);
  });

  it('leaves nothing else in a folder on disk', async () => {
    const folder = inWorkspace('gemt');
    const target = vscode.Uri.joinPath(folder, 'ud.md');
    await vscode.workspace.fs.createDirectory(folder);
    assert.equal(await save(target), 'saved');
    assert.equal(await save(target), 'saved');
    const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
    assert.deepEqual(names, ['ud.md']);
  });
});
