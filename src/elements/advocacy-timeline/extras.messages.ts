import {str} from '@lit/localize/internal/str-tag.js';
import type {MessageFunction} from '../../locale/messages.js';
import type {Tense} from '../../model/period.js';

/** How an entry lies to today; nothing for what is past. */
export function tenseMessage(tense: Tense, isInterval: boolean, msg: MessageFunction): string | undefined {
  if (tense === 'future')
    return msg('Upcoming', {
      id: 'timeline.upcoming',
      desc: 'Label of an event that is still to come. One word.',
    });
  if (tense === 'past') return undefined;
  return isInterval
    ? msg('Under way', {
        id: 'timeline.under-way',
        desc: 'Label of an event of several days that has begun and is not over. One or two words.',
      })
    : msg('Today', {id: 'timeline.today', desc: 'Label of an event that takes place today. One word.'});
}

export function dueMessage(date: string, isOpen: boolean, msg: MessageFunction): string {
  return isOpen
    ? msg(str`Due by ${date}`, {
        id: 'timeline.due',
        desc: 'Label: until when something has to be done. Placeholder: a day, a month or a year, e.g. "31 July 2019".',
      })
    : msg(str`Was due by ${date}`, {
        id: 'timeline.was-due',
        desc: 'Label: until when something had to be done; nothing is said of whether it was. Placeholder: a day, a month or a year.',
      });
}

export function followsLabel(msg: MessageFunction): string {
  return msg('Follows', {
    id: 'thread.follows',
    desc: 'Before links to the earlier entries that an entry comes from. One or two words.',
  });
}

export function followedByLabel(msg: MessageFunction): string {
  return msg('Followed by', {
    id: 'thread.followed-by',
    desc: 'Before links to the later entries that came of an entry. One or two words.',
  });
}

export function threadSummary(position: string, total: string, msg: MessageFunction): string {
  return msg(str`Step ${position} of ${total}`, {
    id: 'thread.step',
    desc: 'Opens the list of entries that came of each other. Placeholders: the place of this entry in it, and how many there are.',
  });
}

export function threadLabel(msg: MessageFunction): string {
  return msg('This and what came of it', {
    id: 'thread.label',
    desc: 'Name of the list of entries that came of each other, for screen readers.',
  });
}

export function creditMessage(name: string, msg: MessageFunction): string {
  return msg(str`Picture: ${name}`, {
    id: 'picture.credit',
    desc: 'Below a picture, who made or owns it. Placeholder: a name.',
  });
}

export function showPictureLabel(msg: MessageFunction): string {
  return msg('Show picture', {
    id: 'picture.show',
    desc: 'Button in place of a picture, for visitors who save data: loads it. Two or three words.',
  });
}

/** What kind of recording a file is. */
export function recordingName(kind: 'audio' | 'video', msg: MessageFunction): string {
  return kind === 'audio'
    ? msg('Audio', {id: 'document.audio', desc: 'Kind of a file, in brackets behind a link. One word.'})
    : msg('Video', {id: 'document.video', desc: 'Kind of a file, in brackets behind a link. One word.'});
}

export function videoMessage(service: string, msg: MessageFunction): string {
  return msg(str`Video on ${service}`, {
    id: 'document.video-on',
    desc: 'A link to a video on another site. Placeholder: the name of the site, e.g. YouTube.',
  });
}

export function toCalendarLabel(msg: MessageFunction): string {
  return msg('Add to calendar', {
    id: 'calendar.add',
    desc: 'Button that saves an event or a deadline as a file for the calendar of the visitor. Two or three words.',
  });
}

/** ICU plural. */
export function allToCalendarMessage(msg: MessageFunction): string {
  return msg('{count, plural, one {Add # date to calendar} other {Add # dates to calendar}}', {
    id: 'calendar.add-all',
    desc: 'Button that saves all events and deadlines that are shown and still to come as one file for the calendar. ICU plural; # is how many.',
  });
}

export function savedMessage(msg: MessageFunction): string {
  return msg('The file for your calendar is saved.', {
    id: 'calendar.saved',
    desc: 'Announced to screen readers after a click on "Add to calendar". One sentence.',
  });
}
