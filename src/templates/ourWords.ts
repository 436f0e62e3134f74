import type { Language } from '../model/communities.js';
import { templateIds } from '../model/templates.js';
import { readSyntax } from '../syntax/readSyntax.js';
import type { SyntaxNode } from '../syntax/tree.js';
import { walk } from '../syntax/walk.js';
import { wordsKey } from '../text/wordsKey.js';
import { templates } from './files/index.js';
import { insertions } from './insertions.js';

/** Where words stand: those of a heading are no list item's. */
export type Standing = 'heading' | 'paragraph' | 'item';

/** Whether words are those that a template or an insertion of ours brings into a file. */
export type AreOurs = (standing: Standing, words: string) => boolean;

const made = new Map<Language, AreOurs>();

/** Tells what we wrote into a group's file from what the group wrote. */
export function ourWords(language: Language): AreOurs {
  const known = made.get(language) ?? lookedUp(language);
  made.set(language, known);
  return known;
}

function lookedUp(language: Language): AreOurs {
  const files = [
    ...templateIds.map((id) => templates[id](language)),
    ...insertions.map(({ body }) => body(language)),
  ];
  const ours = new Set(files.flatMap((text) => walk(readSyntax(text).blocks).map(keyIn(text))));
  return (standing, words) => ours.has(keyOf(standing, words));
}

const keyIn =
  (text: string) =>
  (node: SyntaxNode): string => {
    switch (node.kind) {
      case 'heading':
        return keyOf('heading', text.slice(node.content.start, node.content.end));
      case 'paragraph':
        return keyOf('paragraph', text.slice(node.span.start, node.span.end));
      case 'item':
        return keyOf('item', text.slice(node.words.start, node.words.end));
      default:
        return '';
    }
  };

function keyOf(standing: Standing, words: string): string {
  return `${standing} ${wordsKey(words)}`;
}
