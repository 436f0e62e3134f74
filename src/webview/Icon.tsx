import type { CommunityId } from '../model/communities.js';
import { communityIcons } from '../picture/icons.js';

/** A community's icon; its name always stands beside it. */
export function Icon({ community }: { readonly community: CommunityId }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={communityIcons[community]} />
    </svg>
  );
}
