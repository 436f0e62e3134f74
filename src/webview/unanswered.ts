/**
 * What was handed to the extension and not answered yet, kept by the page itself meanwhile: should the extension have
 * died, the next page finds it. It is gone as soon as the extension has it on disk.
 */
import { readHanded, type HandedRoom } from '../protocol/keptRoom.js';

/** All windows share what pages keep; files that are not saved have the same names in each. */
const keyOf = (uri: string) => {
  const mark = uri.startsWith('untitled:') ? (document.body.dataset['window'] ?? '') : '';
  return `samklang.room ${mark}${uri}`;
};

export function handOver(uri: string, handed: HandedRoom): void {
  tryTo(() => localStorage.setItem(keyOf(uri), JSON.stringify(handed)));
}

export function wasKept(uri: string): void {
  tryTo(() => localStorage.removeItem(keyOf(uri)));
}

/** What an earlier page handed over for a file without an answer; null when there is nothing. */
export function unanswered(uri: string): HandedRoom | null {
  const text = tryTo(() => localStorage.getItem(keyOf(uri)));
  const value = typeof text === 'string' ? tryTo((): unknown => JSON.parse(text)) : undefined;
  return value === undefined ? null : readHanded(value);
}

/** Storage may be switched off or full: then only the extension keeps what is typed. */
function tryTo<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
