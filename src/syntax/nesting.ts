import { directiveShapes, type DirectiveId } from '../model/directives.js';

/** Whether a directive of ours may stand in a container of ours: points in a community, notes anywhere but in notes. */
export function mayStandIn(outer: DirectiveId, inner: DirectiveId): boolean {
  return (
    directiveShapes[inner].inside === outer ||
    (inner === 'facilitator' && outer !== 'facilitator') ||
    outer === 'facilitator'
  );
}
