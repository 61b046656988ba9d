/** The examples of every folder of components. */
import type { FolderExamples } from '../../src/components/examples.ts';

const modules = import.meta.glob<{ examples: FolderExamples }>('../../src/components/*/examples.ts', { eager: true });

/** Every example with the name of its component: `status/EvidenceBadge`. */
export const allExamples = Object.entries(modules).flatMap(([file, { examples }]) => {
  const folder = file.split('/').at(-2) ?? '';
  return Object.entries(examples).map(([name, example]) => ({ name: `${folder}/${name}`, example }));
});

/** The examples of one component, by `status/EvidenceBadge`. Throws where there are none. */
export function examplesNamed(name: string) {
  const found = allExamples.find((one) => one.name === name);
  if (!found) throw new Error(`${name} has no examples.`);
  return found.example;
}

/** The names of all components that stand in a folder. */
export const componentNames = Object.keys(import.meta.glob('../../src/components/*/*.astro')).map((file) =>
  file.replace(/^.*components\//, '').replace(/\.astro$/, ''),
);
