import {isObject} from '../../model/json.js';

/** `Água e saneamento` as `agua-e-saneamento`; empty where nothing of it can stand in an id. */
export function toSlug(name: unknown): string {
  if (typeof name !== 'string') return '';
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}

/** The wanted id, with a number behind it where an entry has it already. */
export function freeId(wanted: string, entries: readonly unknown[]): string {
  const taken = new Set(entries.map((entry) => (isObject(entry) ? String(entry['id']) : '')));
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
  return id;
}
