import { useContext, useRef, useState } from 'preact/hooks';
import type { ListBlock, PageItem } from '../../protocol/page.js';
import { Insert } from './Insert.js';
import { Line } from './Line.js';
import { OnTable } from './table.js';

/** A line that somebody has begun and that is not in the text yet. */
interface Begun {
  readonly key: string;
  readonly behind: string;
  readonly words: string;
}

interface Row {
  readonly key: string;
  readonly item: PageItem | null;
  readonly begin: string;
}

let count = 0;

/** A list: its lines to write in, one more at its end. */
export function List({ list, nameless = false }: { readonly list: ListBlock; readonly nameless?: boolean }) {
  const { page, names } = useContext(OnTable);
  const [begun, setBegun] = useState<readonly Begun[]>([]);
  const rows = rowsOf(list.items, begun, names);
  const Tag = list.ordered ? 'ol' : 'ul';
  const own = useRef<HTMLElement>(null);

  /** Draws a line behind another at once; what is typed in it is written when it is in the text. */
  const begin = (behind: string, words: string) => {
    const line = { key: `begun ${String(++count)}`, behind, words };
    setBegun((lines) => [...lines.filter(({ key }) => ![...names.values()].includes(key)), line]);
    return (real: string | null) => {
      if (real !== null) names.set(real, line.key);
      else setBegun((lines) => lines.filter((other) => other !== line));
    };
  };
  return (
    <div class={`list ${list.role}`}>
      <Tag ref={own as never} aria-label={nameless ? undefined : list.label || undefined}>
        {rows.map(({ key, item, begin: words }, index) => (
          <Line
            key={key}
            id={key}
            item={item}
            words={words}
            list={list}
            isFirst={index === 0}
            isLast={index === rows.length - 1}
            onBegin={begin}
          />
        ))}
      </Tag>
      {list.role === 'efforts' && (
        <Insert at={list.at.end} label={page.labels.addEffort} insertion="effort" />
      )}
    </div>
  );
}

/** The lines of the text, and behind each those that were begun there and are not in it yet. */
function rowsOf(
  items: readonly PageItem[],
  begun: readonly Begun[],
  names: ReadonlyMap<string, string>,
): readonly Row[] {
  const real = items.map((item): Row => ({ key: names.get(item.key) ?? item.key, item, begin: '' }));
  // One that has come into the text is there no more where it was undone.
  const known = new Set([...real.map(({ key }) => key), ...names.values()]);
  const waiting = begun.filter(({ key }) => !known.has(key));
  const behind = (key: string): readonly Row[] =>
    waiting
      .filter((line) => line.behind === key)
      .toReversed()
      .flatMap((line) => [{ key: line.key, item: null, begin: line.words }, ...behind(line.key)]);
  return real.flatMap((row) => [row, ...behind(row.key)]);
}
