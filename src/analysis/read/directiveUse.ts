import type { Directive } from '../../syntax/tree.js';
import type { DirectiveUse } from './reading.js';

/**
 * A directive of the tree as those who judge it see it.
 *
 * @param parent the container that it stands in; null at the top
 */
export function useOf(directive: Directive, parent: DirectiveUse | null): DirectiveUse {
  const { name, id, form, nameSpan, span, attributes } = directive.head;
  return {
    name,
    id,
    form,
    span: directive.span,
    nameSpan,
    head: span,
    attributes,
    closed: directive.kind !== 'container' || directive.closing !== null,
    parent,
  };
}
