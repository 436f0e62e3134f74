import type { AttributeId, DirectiveForm, DirectiveId } from '../model/directives.js';
import type { Span } from '../text/span.js';
import type { Dialect } from '../model/dialect.js';
import type { FrontMatter } from './frontMatter.js';

/**
 * The syntax of a workshop file: what stands where, and nothing of what it means for a workshop. It exists for every
 * text, also for one without front matter and for one that is broken. All places are offsets in the whole text.
 */
export interface WorkshopSyntax {
  readonly text: string;
  /** Null when the text does not begin with a line of `---`. */
  readonly frontMatter: FrontMatter | null;
  /** The words of the language that the front matter names; Danish where it names none that we know. */
  readonly dialect: Dialect;
  /** Where the Markdown begins, behind the front matter and a byte order mark. */
  readonly bodyStart: number;
  readonly blocks: readonly Block[];
  /** Where quotations and lists stand in each other more deeply than is read: from there on they are words. */
  readonly tooDeep: number | null;
}

/** A block of Markdown, as CommonMark and GFM name them; a container and a leaf are directives on lines of their own. */
export type Block =
  | Paragraph
  | Heading
  | List
  | Quote
  | CodeBlock
  | HtmlBlock
  | Table
  | ThematicBreak
  | Definition
  | Container
  | Leaf;

/** All that `walk` meets. */
export type SyntaxNode = Block | ListItem;

/** What can hold other blocks. */
export type Parent = List | ListItem | Quote | Container;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly span: Span;
  /** Its lines without what stands before them in a list or a quotation and without white space at their ends. */
  readonly lines: readonly Span[];
}

export interface Heading {
  readonly kind: 'heading';
  readonly span: Span;
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
  /** Its words, without signs and white space around them; empty where there are none. */
  readonly content: Span;
  /** The line below that makes it one; null for a heading with `#`. */
  readonly underline: Span | null;
}

export interface List {
  readonly kind: 'list';
  readonly span: Span;
  readonly ordered: boolean;
  readonly children: readonly ListItem[];
}

export interface ListItem {
  readonly kind: 'item';
  readonly span: Span;
  /** The bullet, or the number with its dot. */
  readonly marker: Span;
  /** Null where there is none. */
  readonly box: ItemBox | null;
  readonly children: readonly Block[];
  /** The words of its first paragraph, without box and mark; empty where it has none. */
  readonly words: Span;
  /** The directive at the end of its first paragraph. */
  readonly mark: Mark | null;
  /** What begins like a mark of ours at the end of its first paragraph and cannot be read as one. */
  readonly brokenMark: { readonly name: string; readonly span: Span } | null;
  /** What stands behind its mark, which is to be the last of it. */
  readonly behind: Span | null;
}

/** The box of an item. */
export interface ItemBox {
  readonly span: Span;
  readonly checked: boolean;
  /**
   * `plainly`: `[ ]` or `[x]`. `otherwise`: `[✓]`, `[]`, `☑`, with other blanks or none behind it. `escaped`: `\[x\]`.
   * `unclearly`: `[/]`, `[-]`, which says neither that it is done nor that it is not.
   */
  readonly written: 'plainly' | 'otherwise' | 'escaped' | 'unclearly';
}

export interface Quote {
  readonly kind: 'quote';
  readonly span: Span;
  readonly children: readonly Block[];
}

export interface CodeBlock {
  readonly kind: 'code';
  readonly span: Span;
  /** The fence that opens it, without what stands behind; null for code by indentation. */
  readonly fence: Span | null;
  /** The fence that closes it; null where it is missing, and for code by indentation. */
  readonly closing: Span | null;
}

export interface HtmlBlock {
  readonly kind: 'html';
  readonly span: Span;
  /** Whether it begins as a comment, `<!--`. */
  readonly comment: boolean;
}

export interface Table {
  readonly kind: 'table';
  readonly span: Span;
  /** The head first, then the body; the row of dashes is none of them. */
  readonly rows: readonly TableRow[];
  /** The row of dashes. */
  readonly delimiter: Span;
}

export interface TableRow {
  readonly span: Span;
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  /** From its pipe to the next; the last one takes the closing pipe too. */
  readonly span: Span;
  /** Its words without padding; where it has none, the place to write in. */
  readonly content: Span;
  /** Its words; `\|` is a pipe. */
  readonly text: string;
}

export interface ThematicBreak {
  readonly kind: 'break';
  readonly span: Span;
}

/** A link definition, `[label]: address "title"`. */
export interface Definition {
  readonly kind: 'definition';
  readonly span: Span;
}

/** `:::name`, with all up to the first line of as many colons. */
export interface Container {
  readonly kind: 'container';
  readonly span: Span;
  readonly head: Head;
  readonly children: readonly Block[];
  /** The colons that close it; null when they are missing and it runs to the end of what it stands in. */
  readonly closing: Span | null;
}

/** `::name` on a line of its own. */
export interface Leaf {
  readonly kind: 'leaf';
  readonly span: Span;
  readonly head: Head;
}

/** `:name{…}` at the end of a list item's first paragraph. */
export interface Mark {
  readonly kind: 'mark';
  readonly span: Span;
  readonly head: Head;
}

export type Directive = Container | Leaf | Mark;

/** What a directive says of itself: `:::name[label]{key=value}`. */
export interface Head {
  readonly form: DirectiveForm;
  /** From the colons to the last sign, without white space behind. */
  readonly span: Span;
  readonly colons: Span;
  readonly name: string;
  readonly nameSpan: Span;
  /** Null when the dialect has no directive of this name and form. */
  readonly id: DirectiveId | null;
  /** What stands between the brackets. */
  readonly label: Span | null;
  /** From brace to brace. */
  readonly braces: Span | null;
  /** As written, also those that stand twice. */
  readonly attributes: readonly Attribute[];
}

export interface Attribute {
  readonly name: string;
  readonly nameSpan: Span;
  /** Null when this directive has no such attribute in the dialect. */
  readonly id: AttributeId | null;
  /** As it is meant, without quotes; the empty string when there is none. */
  readonly value: string;
  /** Between the quotes; null when there is none. */
  readonly valueSpan: Span | null;
  /** The same with what nobody means by it, a comma or round quotation marks; null where there is nothing of that. */
  readonly writtenSpan: Span | null;
}
