import {html, nothing, type TemplateResult} from 'lit';
import {
  formatOpeningState,
  formatPeriod,
  formatRanges,
  formatWeekday,
  weekdaysOf,
  type Wording,
} from '../../format/opening-hours.js';
import type {LocaleController} from '../../locale/locale-controller.js';
import type {Contact} from '../../model/contact.js';
import {
  dayOf,
  exceptionsFrom,
  isKnownFrom,
  nextMidnight,
  openingState,
  usualWeek,
  weekdayOf,
  type OpenRange,
} from '../../model/opening-hours.js';
import type {Clock} from './clock.js';

/** Whether an office is open now, and the hours of its week. */
export function renderHours(contact: Contact, {locale, msg}: LocaleController, clock: Clock): unknown {
  const {opening_hours = [], time_zone: timeZone, address} = contact;
  // A line whose days are all mistakes says nothing; it does not say that the office is closed.
  const hours = opening_hours.filter(({days}) => days?.length !== 0);
  if (hours.length === 0) return nothing;
  const now = Date.now();
  const visitorZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const wording: Wording = {locale, msg};
  const state = timeZone ? openingState(hours, timeZone, now) : undefined;
  // Without a time zone that the browser knows, the week is all that can be said.
  const zone = state ? timeZone! : visitorZone;
  if (state) clock.wakeAt(Math.min(state.changes ?? Infinity, nextMidnight(now, zone)));
  const today = dayOf(now, zone);
  // Of times that are past nobody knows what holds now.
  if (!isKnownFrom(hours, today)) return nothing;
  const rows = [
    ...renderWeek(usualWeek(hours, today), state && weekdayOf(today), wording),
    ...exceptionsFrom(hours, today).map((each) =>
      renderRow(formatPeriod(each, wording), each.ranges, false, wording),
    ),
  ];
  return html`
    <div class="hours">
      ${
        state
          ? html`<p part="state" class="state ${state.open ? 'open' : 'closed'}">
              <span
                ><bdi
                  >${formatOpeningState(state, {timeZone: zone, name: address?.address_locality}, now, visitorZone, wording)}</bdi
                ></span
              >
            </p>`
          : nothing
      }
      ${
        rows.length > 0
          ? html`<details part="hours">
              <summary>
                ${msg('Opening hours', {id: 'contact.hours', desc: 'Opens a table with the hours of each weekday. Two words.'})}
              </summary>
              <table>
                <tbody>
                  ${rows}
                </tbody>
              </table>
            </details>`
          : nothing
      }
    </div>
  `;
}

function renderWeek(
  week: readonly (readonly OpenRange[])[],
  today: number | undefined,
  wording: Wording,
): readonly TemplateResult[] {
  // What holds only on dates has no usual week.
  if (week.every((ranges) => ranges.length === 0)) return [];
  return weekdaysOf(wording.locale).map((weekday) =>
    renderRow(formatWeekday(weekday, wording.locale), week[weekday]!, weekday === today, wording),
  );
}

function renderRow(
  name: string,
  ranges: readonly OpenRange[],
  isToday: boolean,
  wording: Wording,
): TemplateResult {
  return html`<tr aria-current=${isToday ? 'date' : nothing}>
    <th scope="row">${name}</th>
    <td>
      ${formatRanges(ranges, wording).map((range) => html`<span class="range"><bdi>${range}</bdi></span>`)}
    </td>
  </tr>`;
}
