import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { bundles } from '../../scripts/bundles.js';

describe('what VS Code begins with', () => {
  it('is small, and loads nothing before somebody asks', async () => {
    const main = bundles.find(({ outfile }) => outfile === 'dist/main.cjs')!;
    const { metafile, outputFiles } = await build({ ...main, write: false, metafile: true });
    assert.ok(outputFiles[0]!.contents.length < 4000);
    const imports = Object.values(metafile.outputs)[0]!.imports.map(({ path }) => path);
    assert.deepEqual([...new Set(imports)].sort(), ['./features.cjs', './preview.cjs', 'vscode']);
    const inputs = Object.keys(metafile.inputs).filter((path) => path.startsWith('src/'));
    assert.deepEqual(inputs.sort(), [
      'src/vscode/commands/names.ts',
      'src/vscode/main.ts',
      'src/vscode/shared/lateTree.ts',
    ]);
  });
});
