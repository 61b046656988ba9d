/** The identities of this site's events, feeds and entries. */
import { identitiesOf } from '../export/identity.ts';
import { site } from './catalogue.ts';

export const { event: eventId, feed: feedId, entry: entryId } = identitiesOf(site);
