import * as vscode from 'vscode';
import { core } from '../shared/core.js';
import { uiLanguage } from '../shared/language.js';

/** A reading that takes longer than this, in milliseconds, is told of where it can be stopped. */
const patience = 1000;

export interface ReadingProgress {
  readonly report: (read: number, total: number) => void;
  readonly end: () => void;
}

/** Shows in the efforts view that files are being read, and, when it takes long, how many, with a way to stop. */
export function showReading(stop: () => void): ReadingProgress {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  let latest = { read: 0, total: 0 };
  let told = 0;
  let report: (() => void) | undefined;
  void vscode.window.withProgress({ location: { viewId: 'samklang.efforts' } }, () => ended);
  const show = async () => {
    const { title, progress: words } = (await core()).effortTexts[uiLanguage()].reading;
    const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
    await vscode.window.withProgress(options, (progress, token) => {
      token.onCancellationRequested(stop);
      report = () => {
        const { read, total } = latest;
        if (total === 0) return;
        const share = (100 * read) / total;
        progress.report({ message: words(read, total), increment: share - told });
        told = share;
      };
      report();
      return ended;
    });
  };
  const timer = setTimeout(() => void show(), patience);
  return {
    report: (read, total) => {
      latest = { read, total };
      report?.();
    },
    end: () => {
      clearTimeout(timer);
      end();
    },
  };
}
