/** What is asked of localities under names that mean many of them. Which set means all and which some, editors say. */
import { type Agency, localityScopes } from '../../model/agency.ts';
import type { Task } from '../../model/task.ts';
import type { AgencyLoad, Catalogue } from './catalogue.ts';

/** A set of bodies that takes in localities, with what it is named for. */
export interface LocalitySet {
  readonly agency: Agency;
  readonly load: AgencyLoad;
}

export interface Localities {
  /** The sets that mean all localities, and those that mean some, each with tasks; the largest first. */
  readonly scopes: readonly { readonly scope: 'all' | 'some'; readonly sets: readonly LocalitySet[] }[];
  /** How many tasks such a set leads, and how many others it coordinates: each task once. */
  readonly led: number;
  readonly coordinated: number;
  /** Localities that texts name one by one. */
  readonly named: readonly LocalitySet[];
}

/** Gathers them; undefined where no set takes in localities. */
export function findLocalities(catalogue: Pick<Catalogue, 'agencies' | 'loadOf'>): Localities | undefined {
  const loadsOf = (own: readonly Agency[]) => own.map((agency) => ({ agency, load: catalogue.loadOf(agency.id) }));
  const sets = loadsOf(catalogue.agencies.filter(({ localities }) => localities !== undefined))
    .filter(({ load }) => load.leads.length + load.coordinates.length > 0)
    .sort((a, b) => b.load.leads.length - a.load.leads.length || b.load.coordinates.length - a.load.coordinates.length);
  if (sets.length === 0) return undefined;
  const led = idsOf(sets.map(({ load }) => load.leads));
  const coordinated = idsOf(sets.map(({ load }) => load.coordinates));
  return {
    scopes: localityScopes
      .map((scope) => ({ scope, sets: sets.filter(({ agency }) => agency.localities === scope) }))
      .filter(({ sets: own }) => own.length > 0),
    led: led.size,
    coordinated: coordinated.difference(led).size,
    named: loadsOf(catalogue.agencies.filter(({ kind }) => kind === 'locality')),
  };
}

const idsOf = (lists: readonly (readonly Task[])[]): Set<string> => new Set(lists.flat().map(({ id }) => id));
