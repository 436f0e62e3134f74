import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the installed extension', () => {
  it('is there', () => {
    assert.ok(vscode.extensions.getExtension('samklang.samklang'));
  });
});
