/** What each page says of itself to search engines, in the words of schema.org. */
import {
  type Crumb,
  findLinkedAgency,
  type LinkedData,
  linkedDocument,
  linkedIndicator,
  linkedSite,
  linkedTask,
  pageGraph,
} from '../export/linked-data.ts';
import type { Agency } from '../model/agency.ts';
import type { SourceDocument } from '../model/document.ts';
import type { Indicator } from '../model/indicator.ts';
import { taskPath } from '../model/paths.ts';
import type { Task } from '../model/task.ts';
import { catalogue, site } from './catalogue.ts';
import { getCitation } from './citations.ts';

const { address } = site;

export const homeGraph = pageGraph(address, [], [linkedSite(site)]);

export function taskGraph(task: Task, crumbs: readonly Crumb[]): LinkedData {
  const document = catalogue.getDocument(task.document);
  return pageGraph(address, crumbs, [linkedTask(getCitation(taskPath(task.id)), document, address)]);
}

export function indicatorGraph(indicator: Indicator, crumbs: readonly Crumb[]): LinkedData {
  return pageGraph(address, crumbs, [linkedIndicator(indicator, address)]);
}

export function documentGraph(document: SourceDocument, crumbs: readonly Crumb[]): LinkedData {
  return pageGraph(address, crumbs, [linkedDocument(document, address)]);
}

export function agencyGraph(agency: Agency, crumbs: readonly Crumb[]): LinkedData {
  const body = findLinkedAgency(agency, address);
  return pageGraph(address, crumbs, body ? [body] : []);
}
