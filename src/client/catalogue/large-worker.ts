/** Searches a large catalogue: in a worker, or in the page itself where there are no workers. */
import { pageLang } from '../page-lang.ts';
import { type Opening, serveCalls } from './large-calls.ts';
import { fetchAhead } from './parts.ts';

// The page is still to learn the names that it sends.
if (!('document' in globalThis)) fetchAhead();

addEventListener('message', async ({ data, ports: [port], origin }: MessageEvent<Opening>) => {
  // In a page other sites may send messages too.
  if (!port || (origin !== '' && origin !== location.origin)) return;
  if (pageLang === 'vi' && !('document' in globalThis)) await import('../../words/client/vi/spoken.ts');
  serveCalls(port, data);
});
