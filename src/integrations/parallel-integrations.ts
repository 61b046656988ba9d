/**
 * Lets integrations that do not need each other end a build at the same time: while Pagefind reads the pages in a
 * process of its own, the others write theirs.
 */
import type { AstroIntegration, HookParameters } from 'astro';

const ran = ['astro:config:done', 'astro:server:setup', 'astro:build:done'] as const;

type Hook = (typeof ran)[number];

/** @throws Error where an integration has a hook that is not run here: it would be passed over in silence */
export function parallelIntegrations(...members: readonly AstroIntegration[]): AstroIntegration {
  for (const { name, hooks } of members)
    for (const hook of Object.keys(hooks))
      if (!(ran as readonly string[]).includes(hook))
        throw new Error(
          `${name} has the hook ${hook}, which parallelIntegrations() does not run. Put it beside, not into, parallelIntegrations().`,
        );
  /** All are waited for, so that none still writes when the build ends as failed. */
  const runAll = async <Name extends Hook>(name: Name, parameters: HookParameters<Name>): Promise<void> => {
    const ends = await Promise.allSettled(
      members.map(async ({ name: label, hooks }) => {
        const hook = hooks[name] as ((own: HookParameters<Name>) => unknown) | undefined;
        await hook?.({ ...parameters, logger: parameters.logger.fork(label) });
      }),
    );
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  };
  return {
    name: 'parallel-integrations',
    hooks: {
      'astro:config:done': (parameters) => runAll('astro:config:done', parameters),
      'astro:server:setup': (parameters) => runAll('astro:server:setup', parameters),
      'astro:build:done': (parameters) => runAll('astro:build:done', parameters),
    },
  };
}
