import * as vscode from 'vscode';

/** What went wrong, in the words of whoever says it. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Whether something went wrong with a file in one of these ways. */
export function isFailure(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof vscode.FileSystemError && codes.includes(error.code);
}

/** A file's content as it is written. */
export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** Reads a file as UTF-8; throws when it is none. */
export async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(uri));
}
