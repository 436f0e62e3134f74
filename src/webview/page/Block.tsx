import type { PageBlock } from '../../protocol/page.js';
import { Card } from './Card.js';
import { Head } from './Head.js';
import { Heading } from './Heading.js';
import { List } from './List.js';
import { Prose } from './Prose.js';
import { Ratings } from './Ratings.js';
import { Source } from './Source.js';

/** Blocks in the order of the file, as they stand in another one. */
export function draw(blocks: readonly PageBlock[]) {
  return blocks.map((block) => <Block key={block.key} block={block} />);
}

/** One block, drawn as its kind is. */
export function Block({ block }: { readonly block: PageBlock }) {
  switch (block.kind) {
    case 'head':
      return <Head head={block} />;
    case 'heading':
      return <Heading heading={block} />;
    case 'prose':
      return <Prose prose={block} />;
    case 'source':
      return <Source source={block} />;
    case 'list':
      return <List list={block} />;
    case 'ratings':
      return <Ratings ratings={block} />;
    case 'card':
      return <Card card={block} />;
  }
}
