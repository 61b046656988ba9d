/** Names the other catalogues that could not be asked. Loaded where there are some. */
import { unreachedMessage } from '../unavailable-notice.ts';
import { forgetFailures } from './remote-catalogues.ts';

/** @param again asks all of them once more */
export function showUnreached(message: Element, names: readonly string[], again: () => Promise<void>): void {
  message.after(unreachedMessage(names, () => forgetFailures().then(again)));
}
