import {parseChoice} from '../../model/facets.js';
import type {Widget} from '../../mount/widgets.js';
import {ATTRIBUTES, type Attribute} from './attributes.js';

/** What an option is about, in the order in which people decide. */
export const GROUPS = ['shown', 'look', 'visitors', 'advanced'] as const;
export type Group = (typeof GROUPS)[number];

/** How an option is asked for. */
export type Control =
  | {readonly kind: 'flag'; /** What is written where it is chosen. */ readonly on: string}
  | {readonly kind: 'number'; readonly min: number; readonly max: number}
  | {readonly kind: 'text'; /** As an example of what may be written. */ readonly example?: string}
  | {readonly kind: 'choice'; readonly choices: readonly string[]}
  /** One value that the feed has. */
  | {readonly kind: 'one'}
  /** Values that the feed has, or that are always the same. */
  | {readonly kind: 'many'; readonly separator: string; readonly choices?: readonly string[]};

export interface Option {
  readonly name: string;
  readonly group: Group;
  readonly control: Control;
  /** What holds where it is not set; empty for nothing. */
  readonly usual: string;
}

type Placing = readonly [Group, Control?];

const many = (separator: string, choices?: readonly string[]): Control => ({
  kind: 'many',
  separator,
  ...(choices && {choices}),
});
const number = (min: number, max: number): Control => ({kind: 'number', min, max});
const text = (example: string): Control => ({kind: 'text', example});

/** Every attribute that a page should have; one that is not here stands in {@link NOT_ASKED}. */
const PLACES: Readonly<Record<string, Placing>> = {
  heading: ['shown'],
  collection: ['shown'],
  statistic: ['shown', many(' ')],
  contact: ['shown', many(' ')],
  role: ['shown', {kind: 'one'}],
  topic: ['shown', many(', ')],
  network: ['shown', many(', ')],
  category: ['shown', many(' ')],
  tag: ['shown', many(', ')],
  organization: ['shown', many(', ')],
  country: ['shown', many(' ')],
  region: ['shown', many(', ')],
  classification: ['shown', many(' ')],
  language: ['shown', many(' ')],
  from: ['shown', text('2015')],
  to: ['shown', text('2024-12')],
  limit: ['shown', number(1, 1000)],
  layout: ['look'],
  order: ['look'],
  sort: [
    'look',
    {
      kind: 'choice',
      choices: ['', 'name', '-name', 'population', '-population', 'start_date', '-start_date'],
    },
  ],
  group: ['look'],
  'heading-level': ['look', number(1, 6)],
  compact: ['look'],
  'hide-source': ['look'],
  'hide-trend': ['look'],
  'no-animation': ['look'],
  filters: ['visitors', many(' ', ['topic', 'network', 'country', 'region', 'classification'])],
  'hide-search': ['visitors'],
  'hide-filters': ['visitors'],
  'hide-export': ['visitors'],
  'hide-qr': ['visitors'],
  map: ['visitors'],
  vcard: ['visitors'],
  'sync-url': ['visitors', {kind: 'flag', on: 'off'}],
  for: ['visitors'],
  query: ['advanced'],
  'protect-email': ['advanced'],
  'structured-data': ['advanced'],
  'keep-copy': ['advanced'],
  refresh: ['advanced', number(0, 86_400)],
  timeout: ['advanced', number(1, 120)],
};

/** The feed is known already, and no visitor wants to see what a webmaster does: `?plaza-debug` shows it. */
export const NOT_ASKED: readonly string[] = ['src', 'debug'];

/** What can be set of a widget, in the order in which it is asked for. */
export function optionsOf(widget: Widget): readonly Option[] {
  const attributes = new Map(ATTRIBUTES[widget].map((attribute) => [attribute.name, attribute]));
  return Object.entries(PLACES).flatMap(([name, [group, control]]) => {
    const attribute = attributes.get(name);
    if (!attribute) return [];
    return [{name, group, control: control ?? toControl(attribute), usual: attribute.usual ?? ''}];
  });
}

function toControl({kind, choices = []}: Attribute): Control {
  if (kind === 'boolean') return {kind: 'flag', on: ''};
  return kind === 'choice' ? {kind, choices} : {kind: 'text'};
}

/** The values that an attribute holds, as they are called in the feed, and those that it does not have. */
export function splitValues(
  written: string,
  known: readonly string[],
): {readonly values: readonly string[]; readonly unknown: readonly string[]} {
  const byName = new Map(known.map((value) => [value.toLowerCase(), value]));
  return parseChoice(written, (name) => byName.get(name.toLowerCase()));
}
