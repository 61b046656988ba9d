/** What a reader notes about a file while it reads. */
import type { Address, Notice, NoticeKind } from './office-file.ts';

export class Notices {
  readonly #list: Notice[] = [];
  readonly #gathered = new Map<string, { notice: Notice; at: number; found: Set<string>; count: number }>();

  /** Notes one thing at one place; nothing where no words stand there. */
  add(kind: NoticeKind, address: Address, found: string, taken: string): void {
    if (found.trim() !== '') this.#list.push({ kind, address, found, taken });
  }

  /** Notes a thing that a file may have at a thousand places: once, with the first place, each of the words, and their number. */
  gather(kind: NoticeKind, address: Address, found: string, taken: string): void {
    const key = `${kind}\n${taken}`;
    const known = this.#gathered.get(key);
    if (known === undefined) {
      const notice = { kind, address, found, taken };
      this.#gathered.set(key, { notice, at: this.#list.push(notice) - 1, found: new Set([found]), count: 1 });
      return;
    }
    known.count += 1;
    known.found.add(found);
  }

  /** All notices, those of many places with their number. */
  all(): readonly Notice[] {
    const list = [...this.#list];
    for (const { notice, at, found, count } of this.#gathered.values()) {
      const places = count === 1 ? '' : ` and ${count - 1} more`;
      list[at] = { ...notice, address: notice.address + places, found: [...found].join('; ') };
    }
    return list;
  }
}
