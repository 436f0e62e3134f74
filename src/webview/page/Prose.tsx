import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ProseBlock } from '../../protocol/page.js';
import { fieldMark, walk } from './keys.js';
import { Notes } from './Notes.js';
import { Rendered } from './Rendered.js';
import { OnTable } from './table.js';
import { Words } from './Words.js';

/** What is somebody's own: shown as it looks, and written as Markdown where one clicks it or presses Enter. */
export function Prose({ prose: { source, rendered, notes } }: { readonly prose: ProseBlock }) {
  const {
    desk,
    isReadOnly,
    page: { labels },
  } = useContext(OnTable);
  const [isWriting, setWriting] = useState(false);
  const own = useRef<HTMLDivElement>(null);
  const was = useRef(false);
  const isLeaving = useRef(false);

  useLayoutEffect(() => {
    if (isWriting) own.current?.querySelector('textarea')?.focus();
    else if (was.current && document.activeElement === document.body)
      own.current?.querySelector('button')?.focus();
    was.current = isWriting;
  }, [isWriting]);

  /** The field stays until all that was typed in it stands in the text. */
  const leave = () => {
    isLeaving.current = !desk.isIdle();
    if (!isLeaving.current) setWriting(false);
  };
  useLayoutEffect(() => {
    if (isLeaving.current) leave();
  }, [source]);

  const onKey = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape') return false;
    leave();
    return true;
  };
  return (
    <div ref={own} class={isWriting ? 'prose writing' : 'prose'}>
      {isWriting ? (
        <Words field={source} lines onKey={onKey} onLeave={leave} />
      ) : (
        <>
          <div
            class="rendered"
            onClick={() => getSelection()?.isCollapsed !== false && setWriting(!isReadOnly)}
          >
            <Rendered blocks={rendered} />
          </div>
          <button
            type="button"
            class="tool edit"
            {...{ [fieldMark]: source.name }}
            aria-label={`${labels.edit}: ${source.value.slice(0, 60)}`}
            title={labels.edit}
            onClick={() => setWriting(true)}
            onKeyDown={walk}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M3 13l.7-3L11 2.7 13.3 5 6 12.3zM9.6 4.1l2.3 2.3" />
            </svg>
          </button>
        </>
      )}
      <Notes notes={notes} />
    </div>
  );
}
