/** What is being built while a text is read. */
import type { Dialect } from '../model/dialect.js';
import type { Span } from '../text/span.js';
import type { HtmlKind } from './html.js';
import type { Block, CodeBlock, Container, HtmlBlock, List, ListItem, Quote, Table } from './tree.js';

/** How many blocks may stand in each other: what reads the tree goes down into it by recursion. */
export const deepest = 50;

/** A node that is not finished. */
export type Built<T> = {
  -readonly [Key in keyof T]: T[Key] extends readonly (infer Entry)[]
    ? Entry[]
    : T[Key] extends Span
      ? { start: number; end: number }
      : T[Key];
};

/** What all of one reading share. */
export interface Source {
  readonly text: string;
  readonly dialect: Dialect;
  /** Where the first block stands that is too deep in others to be read as one; null when there is none. */
  tooDeep: number | null;
}

/** A sequence of blocks that is being read: the whole body, or what stands in a container. */
export interface OpenDocument {
  readonly source: Source;
  readonly blocks: Block[];
  /** How many blocks it stands in. */
  readonly depth: number;
  /** The quotations and lists that are open, from the outermost in. */
  readonly parents: OpenParent[];
  /** The block without blocks of its own that the next line may belong to. */
  leaf: OpenLeaf | null;
}

export type OpenParent = OpenQuote | OpenList;

export interface OpenQuote {
  readonly kind: 'quote';
  readonly node: Built<Quote>;
}

export interface OpenList {
  readonly kind: 'list';
  readonly node: Built<List>;
  /** The item that is open. */
  item: Built<ListItem>;
  /** The sign that all its items have: a bullet, or what stands behind the numbers. */
  readonly sign: string;
  /** How many columns a line must be set in to go on in the item. */
  columns: number;
  /** Whether nothing has come yet behind the item's marker. */
  beginsBlank: boolean;
  /** Whether a blank line followed on that: then the item is over. */
  isOver: boolean;
  /** Whether the item's first words stand as far in as they must and no further, so that they may begin with a box. */
  isFlush: boolean;
}

export interface ParagraphLine extends Span {
  /** Whether it is set in so far that it can be no table's head. */
  readonly isSetIn: boolean;
}

export interface OpenParagraph {
  readonly kind: 'paragraph';
  /** From behind what stands before them in lists and quotations to their ends, white space included. */
  readonly lines: ParagraphLine[];
}

export interface OpenCode {
  readonly kind: 'code';
  readonly node: Built<CodeBlock>;
}

export interface OpenHtml {
  readonly kind: 'html';
  readonly node: Built<HtmlBlock>;
  readonly htmlKind: HtmlKind;
}

export interface OpenTable {
  readonly kind: 'table';
  readonly node: Built<Table>;
}

export interface OpenContainer {
  readonly kind: 'container';
  readonly node: Built<Container>;
  /** How many colons close it. */
  readonly size: number;
  /** By how many columns its head is set in; so many are taken from its lines. */
  readonly columns: number;
  readonly document: OpenDocument;
}

export type OpenLeaf = (OpenParagraph | OpenCode | OpenHtml | OpenTable | OpenContainer) & {
  /** Where the last of its lines ends. */
  end: number;
};

/** Adds a block to the innermost open one. */
export function append(document: OpenDocument, block: Block): void {
  const parent = document.parents.at(-1);
  if (!parent) document.blocks.push(block);
  else if (parent.kind === 'quote') parent.node.children.push(block);
  else parent.item.children.push(block);
}

export function documentIn(source: Source, depth: number): OpenDocument {
  return { source, blocks: [], depth, parents: [], leaf: null };
}
