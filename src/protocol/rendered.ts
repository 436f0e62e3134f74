/** Markdown that is somebody's own, as a tree to draw: plain data, so that a page puts nothing but text into its document. */

/** Words and what stands in them. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  /** HTML among the words, as it is written. */
  | { readonly kind: 'html'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'emphasis' | 'strong' | 'strike'; readonly words: readonly Inline[] }
  /** Goes nowhere by itself. */
  | { readonly kind: 'link'; readonly address: string; readonly words: readonly Inline[] }
  /** A picture is told, and not fetched. */
  | { readonly kind: 'image'; readonly address: string; readonly text: string };

/** Blocks that hold words or other blocks. */
export type Rendered =
  | { readonly kind: 'paragraph'; readonly words: readonly Inline[] }
  | { readonly kind: 'heading'; readonly depth: number; readonly words: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly {
        /** Whether its box is ticked; null where it has none. */
        readonly ticked: boolean | null;
        readonly blocks: readonly Rendered[];
      }[];
    }
  | { readonly kind: 'quote'; readonly blocks: readonly Rendered[] }
  /** A container that is another program's, or a leaf without blocks. */
  | { readonly kind: 'other'; readonly name: string; readonly blocks: readonly Rendered[] }
  /** The first row is the head. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Inline[])[])[] }
  | { readonly kind: 'code'; readonly text: string }
  /** HTML and what nobody has to see, such as a comment, as it is written. */
  | { readonly kind: 'html' | 'comment' | 'definition'; readonly text: string }
  | { readonly kind: 'break' };
