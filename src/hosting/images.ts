/** The images that a container is built from and pipelines run in: which, and by which digest. A tag may mean another image tomorrow. */

/** An image as a Containerfile or a pipeline names it. */
export interface Image {
  readonly registry: string;
  /** Like `library/node`. */
  readonly name: string;
  readonly tag: string;
  /** `sha256:…`; undefined where the line names a tag alone. */
  readonly digest: string | undefined;
}

// FROM docker.io/library/node:24-bookworm-slim@sha256:… AS build
const imageLine =
  /^(FROM[ \t]{1,9}|[ \t]{0,40}image:[ \t]{1,9})([^\s/]{1,99})\/([^\s:@]{1,199}):([^\s@]{1,128})(?:@(sha256:[0-9a-f]{64}))?(?=\s|$)/gmu;

/** The images of a file, in their order. */
export const imagesIn = (text: string): Image[] =>
  [...text.matchAll(imageLine)].map(([, , registry = '', name = '', tag = '', digest]) => ({
    registry,
    name,
    tag,
    digest,
  }));

/**
 * The file with these digests.
 * @param digestOf the digest of an image, as its registry gives it
 */
export const withDigests = (text: string, digestOf: (image: Omit<Image, 'digest'>) => string): string =>
  text.replace(imageLine, (_line, from: string, registry: string, name: string, tag: string) => {
    return `${from}${registry}/${name}:${tag}@${digestOf({ registry, name, tag })}`;
  });

/** Whoever answers for a registry under another name. */
const hosts: Readonly<Record<string, string>> = { 'docker.io': 'https://registry-1.docker.io' };

/** A list for several processors, or the manifest of one image. */
const manifests = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');

/**
 * Asks a registry which image a tag means now (OCI Distribution Specification, "Checking if content exists in the
 * registry"). A registry that wants a token says where anybody gets one.
 * @param ask like `fetch`
 * @throws Error where the registry does not answer with a digest
 */
export async function readDigest(
  { registry, name, tag }: Omit<Image, 'digest'>,
  ask: (address: string, options: { method?: string; headers: Record<string, string> }) => Promise<Response>,
): Promise<string> {
  const address = `${hosts[registry] ?? `https://${registry}`}/v2/${name}/manifests/${tag}`;
  const head = (headers: Record<string, string>) =>
    ask(address, { method: 'HEAD', headers: { accept: manifests, ...headers } });
  let answer = await head({});
  const challenge = answer.status === 401 ? (answer.headers.get('www-authenticate') ?? '') : '';
  const {
    realm,
    service = '',
    scope = '',
  } = Object.fromEntries(
    [...challenge.matchAll(/(?<!\w)(\w+)="([^"]*)"/gu)].map(([, key = '', value = '']) => [key, value]),
  );
  if (realm?.startsWith('https://')) {
    const query = new URLSearchParams({ service, scope });
    const { token } = (await (await ask(`${realm}?${query}`, { headers: {} })).json()) as { token?: string };
    answer = await head({ authorization: `Bearer ${token}` });
  }
  const digest = answer.headers.get('docker-content-digest') ?? '';
  if (!answer.ok || !/^sha256:[0-9a-f]{64}$/u.test(digest))
    throw new Error(`${registry} gives no digest of ${name}:${tag} (${answer.status}).`);
  return digest;
}
