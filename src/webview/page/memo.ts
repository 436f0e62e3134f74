import type { Component } from 'preact';
import { type ComponentChildren, type FunctionComponent } from 'preact';

/** Draws anew only when one of its properties is another one. */
export function memo<Props extends object>(
  draw: (props: Props) => ComponentChildren,
): FunctionComponent<Props> {
  function Memo(this: Component<Props>, props: Props) {
    this.shouldComponentUpdate = (next) =>
      (Object.keys(next) as (keyof Props)[]).some((name) => next[name] !== this.props[name]);
    return draw(props);
  }
  return Memo;
}
