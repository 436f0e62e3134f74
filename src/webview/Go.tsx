import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Target } from '../protocol/overview.js';
import { Reveal } from './reveal.js';

interface GoProps {
  readonly target: Target;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Something with a place in the text: a button that goes there, or plain text where there is no such place. */
export function Go({ target, class: name = '', children }: GoProps) {
  const reveal = useContext(Reveal);
  if (target === null) return <span class={name}>{children}</span>;
  return (
    <button type="button" class={`go ${name}`} onClick={() => reveal(target)}>
      {children}
    </button>
  );
}
