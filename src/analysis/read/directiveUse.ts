import type { Directive } from '../../syntax/tree.js';
import type { DirectiveUse } from './reading.js';

/**
 * A directive of the tree as those who judge it see it.
 *
 * @param parent the container that it stands in; null at the top
 */
export function useOf(directive: Directive, parent: DirectiveUse | null): DirectiveUse {
  const { name, id, form, nameSpan, span, colons, attributes } = directive.head;
  const closing = directive.kind === 'container' ? directive.closing : null;
  return {
    name,
    id,
    form,
    span: directive.span,
    nameSpan,
    head: span,
    attributes,
    colons,
    closed: directive.kind !== 'container' || closing !== null,
    closing,
    parent,
  };
}
