/** Where people write to whoever runs the site. True whatever content/site.yaml names. */
import type { Ways } from '../../model/site.ts';
import type { Rich } from '../rich.ts';

/** Where to write; said in whole sentences, or that there is nowhere. */
function where({ mail, page, repository }: Ways): Rich {
  if (!mail && !page && !repository)
    return ['This copy of the site names no contact and no repository, so there is nobody here to write to.'];
  return [
    ...(mail ? ['Write to ', { text: mail, href: `mailto:${mail}` }, '.'] : []),
    ...(page ? ['Write on ', { text: 'the page for reports', href: page, external: true }, '.'] : []),
    ...((mail || page) && repository ? [' '] : []),
    ...(repository
      ? [
          'Changes can be proposed where ',
          { text: 'the source of this site', href: repository, external: true },
          ' is kept.',
        ]
      : []),
  ];
}

/** Where a finished file goes. */
function send({ mail, page, repository }: Ways): Rich {
  if (!mail && !page && !repository)
    return [
      'This copy of the site names no contact and no repository, so the file cannot be sent from here. Keep it, and give it to whoever runs the site, if you know them.',
    ];
  return [
    ...(mail ? ['Send the file to ', { text: mail, href: `mailto:${mail}` }, '.'] : []),
    ...(page ? ['Paste the file into ', { text: 'the page for reports', href: page, external: true }, '.'] : []),
    ...((mail || page) && repository ? [' '] : []),
    ...(repository
      ? [
          mail || page ? 'Or propose it as a new file where ' : 'Propose the file as a new one where ',
          { text: 'the source of this site', href: repository, external: true },
          ' is kept; that needs an account there.',
        ]
      : []),
  ];
}

export const contact = { where, send };
