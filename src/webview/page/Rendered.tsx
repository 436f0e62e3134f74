import type { ComponentChildren } from 'preact';
import type { Inline, Rendered as Piece } from '../../protocol/rendered.js';

/** Markdown as it looks, made of nothing but text: links go nowhere, pictures are told. */
export function Rendered({ blocks }: { readonly blocks: readonly Piece[] }) {
  return (
    <>
      {blocks.map((block, index) => (
        <One key={index} block={block} />
      ))}
    </>
  );
}

function One({ block }: { readonly block: Piece }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Inlines words={block.words} />
        </p>
      );
    case 'heading':
      return (
        <p class={`title depth-${String(Math.min(block.depth, 4))}`} role="heading" aria-level={block.depth}>
          <Inlines words={block.words} />
        </p>
      );
    case 'list': {
      const Tag = block.ordered ? 'ol' : 'ul';
      return (
        <Tag>
          {block.items.map(({ ticked, blocks }, index) => (
            <li key={index}>
              {ticked !== null && <span class="box">{ticked ? '☑' : '☐'}</span>}
              <Rendered blocks={blocks} />
            </li>
          ))}
        </Tag>
      );
    }
    case 'quote':
      return (
        <blockquote>
          <Rendered blocks={block.blocks} />
        </blockquote>
      );
    case 'other':
      return (
        <div class="other">
          {block.name && <p class="other-name">{block.name}</p>}
          <Rendered blocks={block.blocks} />
        </div>
      );
    case 'table':
      return <Table rows={block.rows} />;
    case 'break':
      return <hr />;
    default:
      return <pre class={block.kind}>{block.text}</pre>;
  }
}

function Table({
  rows: [head = [], ...body],
}: {
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}) {
  return (
    <div class="table-frame">
      <table>
        <thead>
          <tr>
            {head.map((cell, index) => (
              <th key={index} scope="col">
                <Inlines words={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) => (
                <td key={at}>
                  <Inlines words={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Inlines({ words }: { readonly words: readonly Inline[] }) {
  return <>{words.map(inline)}</>;
}

function inline(word: Inline, index: number): ComponentChildren {
  switch (word.kind) {
    case 'text':
    case 'html':
      return word.text;
    case 'code':
      return <code key={index}>{word.text}</code>;
    case 'break':
      return <br key={index} />;
    case 'emphasis':
      return (
        <em key={index}>
          <Inlines words={word.words} />
        </em>
      );
    case 'strong':
      return (
        <strong key={index}>
          <Inlines words={word.words} />
        </strong>
      );
    case 'strike':
      return (
        <s key={index}>
          <Inlines words={word.words} />
        </s>
      );
    case 'link':
      return (
        <span key={index} class="link" title={word.address}>
          <Inlines words={word.words} />
        </span>
      );
    case 'image':
      return (
        <span key={index} class="image" title={word.address}>
          {word.text}
        </span>
      );
  }
}
