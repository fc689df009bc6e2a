import {formatCountry} from '../../format/name.js';
import {countBy, type Group as GroupOf} from '../../model/breakdown.js';
import {currentEntries, readCollection, type Entry} from '../../model/collection.js';
import type {Statistic} from '../../model/statistic.js';
import {translator, type Localized} from '../../model/translation.js';
import {classificationName} from '../shared/classification.js';
import {today} from '../shared/today.js';
import {notStatedLabel} from './breakdown.messages.js';
import type {FiguresView} from './figures-view.js';

export type Group = GroupOf<Entry>;

/** What the members that a figure counts are of: the groups add up to the figure. None where it has no breakdown. */
export function readGroups(
  {breakdown, count_of}: Statistic,
  {feed}: FiguresView,
): readonly Group[] | undefined {
  if (!breakdown || count_of !== 'members') return undefined;
  const groups = countBy(currentEntries(readCollection(feed, 'members'), today()), breakdown);
  return groups.length > 0 ? groups : undefined;
}

/** The name of a group in the visitor's language, as far as there is one. */
export function nameOf({key, first}: Group, {breakdown}: Statistic, view: FiguresView): Localized<string> {
  const {feed, locale} = view;
  const own = (value: string) => ({value, lang: undefined});
  if (key === undefined) return own(notStatedLabel(view));
  if (breakdown === 'country') return own(formatCountry(key, locale.locale));
  if (breakdown === 'classification') return own(classificationName(key, locale.msg));
  return translator(locale.lang, feed.language)(first, 'region')!;
}
