/** Finds the parts of a page again in its next version, so that a field in which somebody writes stays the same one. */
import type { Page, PageBlock, PageItem } from '../protocol/page.js';
import { movedOffset, type Step } from '../text/moved.js';
import { partsIn } from './parts.js';

type Part = PageBlock | PageItem;

/**
 * The next version of a page with the keys of the one before: a part is the same where it stands where the edits have
 * taken it, else where it says the same. What is new has a key that no part has had.
 *
 * @param version tells the new keys from those of other versions
 */
export function keepKeys(before: Page, steps: readonly Step[], after: Page, version: number): Page {
  let count = 0;
  const fresh = (part: Part) => `${part.kind} ${String(version)}.${String(++count)}`;
  const keep = <One extends Part>(was: readonly Part[], is: readonly One[]): One[] => {
    const pairs = pairsOf(was, is, steps);
    return is.map((part) => {
      const old = pairs.get(part);
      const inside = old ? partsIn(old) : [];
      return withParts({ ...part, key: old?.key ?? fresh(part) }, keep(inside, partsIn(part)));
    });
  };
  return { ...after, blocks: keep(before.blocks, after.blocks) };
}

/** Which part of the one version each of the next one was. */
function pairsOf(was: readonly Part[], is: readonly Part[], steps: readonly Step[]): ReadonlyMap<Part, Part> {
  const pairs = new Map<Part, Part>();
  const left = new Set(was);
  const pair = (part: Part, old: Part | undefined) => {
    if (!old || pairs.has(part)) return;
    pairs.set(part, old);
    left.delete(old);
  };
  for (const stays of [false, true]) {
    const places = new Map(
      [...left].map((old) => [`${old.kind} ${movedOffset(anchorOf(old), steps, stays)}`, old]),
    );
    for (const part of is) if (!pairs.has(part)) pair(part, places.get(`${part.kind} ${anchorOf(part)}`));
  }
  const rest = is.filter((part) => !pairs.has(part));
  for (const part of rest)
    pair(
      part,
      [...left].find((old) => saying(old) === saying(part)),
    );
  for (const part of rest) if (!pairs.has(part) && was.length === is.length) pair(part, sameKind(left, part));
  return pairs;
}

/** A line is where its words are: what is put in before it may begin with the mark that was its own. */
function anchorOf(part: Part): number {
  return (part.kind === 'item' ? part.words : null)?.at.start ?? part.at.start;
}

function sameKind(left: ReadonlySet<Part>, part: Part): Part | undefined {
  return [...left].find(({ kind }) => kind === part.kind);
}

/** What a part says of itself, to tell it from others of its kind; nothing of one that says nothing. */
function saying(part: Part): string {
  const words = wordsOf(part);
  return words === '' ? part.key + String(part.at.start) : `${part.kind} ${words}`;
}

function wordsOf(part: Part): string {
  switch (part.kind) {
    case 'heading':
      return part.text?.value ?? '';
    case 'prose':
    case 'source':
      return part.source.value;
    case 'item':
      return part.words?.value ?? '';
    case 'list':
      return part.label;
    case 'card':
      return `${part.card ?? ''} ${part.name}`;
    case 'head':
    case 'ratings':
      return part.kind;
  }
}

function withParts<One extends Part>(part: One, parts: readonly Part[]): One {
  if (part.kind === 'card' || part.kind === 'item') return { ...part, blocks: parts };
  return part.kind === 'list' ? { ...part, items: parts } : part;
}
