import type { ComponentChildren } from 'preact';
import { memo } from './memo.js';
import { Block } from './Block.js';
import { Insert } from './Insert.js';
import { Lost, type LostWords } from './Lost.js';
import type { Entry, Sheet } from './sheet.js';
import { Suggestions } from './Short.js';
import { AtStep, Moved, OnTable, type Now, type Table } from './table.js';

interface SheetProps {
  readonly sheet: Sheet;
  readonly table: Table;
  readonly now: Now | null;
  /** What is told in place of whether one may write. */
  readonly above: ComponentChildren;
  readonly lost: readonly LostWords[];
  readonly onDone: (words: LostWords) => void;
}

/** The whole page. */
export function SheetView({ sheet, table, now, above, lost, onDone }: SheetProps) {
  const { language, labels } = sheet.page;
  return (
    <OnTable.Provider value={table}>
      <AtStep.Provider value={now}>
        <main lang={language} class={table.isReadOnly ? 'read-only' : undefined}>
          <h1 class="unseen">{sheet.title}</h1>
          {above || (
            <p class="locked" role="status">
              {table.isReadOnly && labels.readOnly}
            </p>
          )}
          <Lost lost={lost} labels={labels} onDone={onDone} />
          {sheet.entries.map((entry) => (
            <Piece key={entry.block.key} entry={entry} />
          ))}
          <Suggestions />
        </main>
      </AtStep.Provider>
    </OnTable.Provider>
  );
}

/** One block and what inserts another behind it; drawn anew only when the block is another one. */
const Piece = memo(({ entry: { block, shift } }: { readonly entry: Entry }) => (
  <Moved.Provider value={shift}>
    <div class="piece">
      <Block block={block} />
      <InsertBehind at={block.at.end} />
    </div>
  </Moved.Provider>
));

function InsertBehind({ at }: { readonly at: number }) {
  return <OnTable.Consumer>{({ page }) => <Insert at={at} label={page.labels.insert} />}</OnTable.Consumer>;
}
