import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Target } from '../protocol/overview.js';
import { Reveal } from './reveal.js';

interface GoProps {
  readonly target: Target;
  readonly class?: string;
  /** All of the text, where the page has room for its beginning only. */
  readonly title?: string | null;
  readonly children: ComponentChildren;
}

/** Something with a place in the text: a button that goes there, or plain text where there is no such place. */
export function Go({ target, class: name = '', title, children }: GoProps) {
  const reveal = useContext(Reveal);
  if (target === null)
    return (
      <span class={name} title={title ?? undefined}>
        {children}
      </span>
    );
  return (
    <button type="button" class={`go ${name}`} title={title ?? undefined} onClick={() => reveal(target)}>
      {children}
    </button>
  );
}
