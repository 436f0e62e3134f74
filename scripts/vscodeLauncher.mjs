#!/usr/bin/env node
/**
 * Stands in for the desktop's `code` in @vscode/test-electron's runTests: takes the same arguments,
 * but runs the tests in the hosted VS Code (hostedTests.ts). A program of its own because runTests
 * starts whatever `vscodeExecutablePath` names.
 */
import process from 'node:process';
import { register } from 'tsx/esm/api';

register();
// Its pipe closes when whoever started us is gone, however it ended.
process.stdin.on('end', () => process.exit(1)).resume();

const { runHostedTests } = await import('./hostedTests.js');
process.exit(await runHostedTests(process.argv.slice(2)));
